using System.Text;

namespace StaticNews.Engine.Reading.Themes;

/// <summary>Gives a stylesheet the options that it asks for: var(--option-accent) is the option accent.</summary>
internal static class OptionStyles
{
    private const string Mention = "var(--option-";

    /// <summary>The text with the options' values behind it; one that cannot be given is reported.</summary>
    public static string Complete(string text, FrozenDictionary<string, ThemeOptionValue> options, Remarks remarks)
    {
        SortedSet<string>? asked = null;
        for (var at = 0; (at = text.IndexOf(Mention, at, StringComparison.Ordinal)) >= 0;)
        {
            at += Mention.Length;
            var end = at;
            while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '-' or '_')) end++;
            var name = text[at..end];
            if (options.TryGetValue(name, out var value) && value.Style is not null) (asked ??= new(StringComparer.Ordinal)).Add(name);
            else Report(text, at, name, value, options, remarks);
        }

        return asked is null ? text : Written(text, asked, options);
    }

    private static void Report(
        string text, int at, string name, ThemeOptionValue? value, FrozenDictionary<string, ThemeOptionValue> options, Remarks remarks)
    {
        var before = text.AsSpan(0, at);
        var span = new TextSpan(before.Count('\n') + 1, at - before.LastIndexOf('\n'), name.Length);
        if (value is not null) remarks.Add(ThemeLookRules.NoStyle, span, name);
        else remarks.Suggest(ThemeLookRules.UnknownStyleOption, span, Nearest.Find(name, options.Keys), name, string.Join(", ", options.Keys.Order(StringComparer.Ordinal)));
    }

    // Browsers that know no light-dark() would take the second for a color of no meaning.
    private static string Written(string text, SortedSet<string> asked, FrozenDictionary<string, ThemeOptionValue> options)
    {
        var (plain, paired) = (new StringBuilder(), new StringBuilder());
        foreach (var name in asked)
        {
            var value = options[name];
            plain.Append("--option-").Append(name).Append(':').Append(value.PlainStyle ?? value.Style).Append(';');
            if (value.PlainStyle is not null) paired.Append("--option-").Append(name).Append(':').Append(value.Style).Append(';');
        }

        var result = new StringBuilder(text).Append("\n:root{").Append(plain).Append('}');
        if (paired.Length > 0) result.Append("@supports(color:light-dark(#000,#fff)){:root{").Append(paired).Append("}}");
        return result.Append('\n').ToString();
    }
}
