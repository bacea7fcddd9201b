namespace StaticNews.Engine.Reading.Themes;

/// <summary>An option of a theme: what it takes and what it is where the site says nothing.</summary>
internal sealed record ThemeOption(string Kind, ImmutableArray<string> Choices)
{
    /// <summary>The value as templates see it; null when the option does not take it.</summary>
    public string? Accept(string value) => Kind switch
    {
        "choice" => Choices.FirstOrDefault(choice => string.Equals(choice, value, StringComparison.OrdinalIgnoreCase)),
        "color" => IsColor(value) ? value : null,
        "number" => decimal.TryParse(value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _) ? value : null,
        "bool" => Shared.Yaml.YesNoWord.Read(value) switch { true => "true", false => "false", null => null },
        _ => value,
    };

    /// <summary>A value that it would take, for messages.</summary>
    public string Example => Kind switch
    {
        "choice" => string.Join(", ", Choices),
        "color" => "\"#1a4d8f\"",
        "number" => "4",
        "bool" => "true, false",
        _ => "…",
    };

    // A color may reach a style sheet: nothing passes that could end a declaration.
    private static bool IsColor(string value)
    {
        if (value.StartsWith('#')) return value.Length is 4 or 5 or 7 or 9 && value[1..].All(char.IsAsciiHexDigit);
        var open = value.IndexOf('(', StringComparison.Ordinal);
        if (open < 0) return value.Length > 0 && value.All(char.IsAsciiLetter);
        return value.EndsWith(')') && value[..open].All(char.IsAsciiLetter) && value[(open + 1)..^1].All(c => char.IsAsciiLetterOrDigit(c) || " .,%/+-".Contains(c));
    }
}
