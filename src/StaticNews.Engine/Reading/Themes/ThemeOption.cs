using StaticNews.Engine.Shared.Colors;

namespace StaticNews.Engine.Reading.Themes;

/// <summary>An option as theme.yml declares it.</summary>
/// <param name="Choices">The values of a choice.</param>
/// <param name="Named">Names that the theme gave to colors or lists of fonts.</param>
/// <param name="On">The ground that a color is read on, or null where it need not be read.</param>
internal sealed record ThemeOption(ThemeOptionKind Kind, ImmutableArray<string> Choices, FrozenDictionary<string, string> Named, SchemeColor? On)
{
    /// <summary>Every word that theme.yml may write for a kind.</summary>
    public static readonly ImmutableArray<string> Kinds = ["text", "choice", "color", "font", "number", "bool"];

    /// <summary>The value; null when the option does not take it.</summary>
    public ThemeOptionValue? Accept(string text) => Kind switch
    {
        ThemeOptionKind.Choice => Same(Choices, text) is { } choice ? new(Kind, choice, choice) : null,
        ThemeOptionKind.Color => Same(Named.Keys, text) is { } name ? Color(name, Named[name]) : Color(text, text),
        ThemeOptionKind.Font => Same(Named.Keys, text) is { } name ? Font(name, Named[name]) : Font(text, text),
        ThemeOptionKind.Number => IsNumber(text) ? new(Kind, text, text) : null,
        ThemeOptionKind.Bool => Shared.Yaml.YesNoWord.Read(text) is { } value ? new(Kind, value ? "true" : "false") : null,
        _ => new(Kind, text),
    };

    /// <summary>Values that it would take, for messages.</summary>
    public string Example => Kind switch
    {
        ThemeOptionKind.Choice => string.Join(", ", Choices),
        ThemeOptionKind.Color => Examples("\"#1a4d8f\", \"light-dark(#1a4d8f, #8fc1ff)\""),
        ThemeOptionKind.Font => Examples("\"'Nanum Myeongjo', serif\""),
        ThemeOptionKind.Number => "4, 1.5",
        ThemeOptionKind.Bool => "true, false",
        _ => "…",
    };

    /// <summary>What may have been meant.</summary>
    public IEnumerable<string> Candidates => Kind switch
    {
        ThemeOptionKind.Choice => Choices,
        ThemeOptionKind.Color => Named.Keys.Concat(ColorNames.All),
        ThemeOptionKind.Font => Named.Keys,
        ThemeOptionKind.Bool => ["true", "false"],
        _ => [],
    };

    private ThemeOptionValue? Color(string text, string written) =>
        SchemeColor.Read(written) is { } color ? new(Kind, text, color.Text, color.IsPair ? color.LightText : null) : null;

    private ThemeOptionValue? Font(string text, string written) => FontList.Read(written).IsEmpty ? null : new(Kind, text, written);

    private string Examples(string free) => Named.Count == 0 ? free : string.Join(", ", Named.Keys.Order(StringComparer.Ordinal)) + ", " + free;

    private static string? Same(IEnumerable<string> known, string text) =>
        known.FirstOrDefault(each => string.Equals(each, text, StringComparison.OrdinalIgnoreCase));

    private static bool IsNumber(string text) =>
        text.Length < 10 && decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _);
}
