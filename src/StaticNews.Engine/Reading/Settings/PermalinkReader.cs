using StaticNews.Engine.Shared.Yaml;

namespace StaticNews.Engine.Reading.Settings;

/// <summary>The pattern of article urls.</summary>
internal static class PermalinkReader
{
    private static readonly ImmutableArray<string> Placeholders = ["{yyyy}", "{mm}", "{dd}", "{section}", "{slug}"];

    /// <summary>The pattern with a slash at its end; null where it is missing or, reported, of no use.</summary>
    public static Located<string>? Read(YamlFields fields)
    {
        if (fields.Text(SiteFields.Permalink) is not { } pattern) return null;
        var text = pattern.Value;
        var plain = text;
        var known = string.Join(" ", Placeholders);
        for (var open = text.IndexOf('{', StringComparison.Ordinal); open >= 0; open = text.IndexOf('{', open + 1))
        {
            var close = text.IndexOf('}', open);
            if (close < 0) break;
            var placeholder = text[open..(close + 1)];
            plain = plain.Replace(placeholder, "x", StringComparison.Ordinal);
            if (Placeholders.Contains(placeholder)) continue;
            var span = pattern.Span with { Column = pattern.Span.Column + open, Length = placeholder.Length };
            fields.Remarks.Suggest(SettingsRules.UnknownPlaceholder, span, Nearest.Find(placeholder, Placeholders), placeholder, known);
            return null;
        }

        if (IsFile(text.AsSpan().TrimEnd('/')))
        {
            fields.Remarks.Add(SettingsRules.PermalinkOfFile, pattern.Span, text);
            return null;
        }

        if (text.StartsWith('/') && text.Contains("{slug}", StringComparison.Ordinal) && IsPath(plain))
            return text.EndsWith('/') ? pattern : pattern with { Value = text + "/" };
        fields.Remarks.Add(SettingsRules.BadPermalink, pattern.Span, text);
        return null;
    }

    private static bool IsFile(ReadOnlySpan<char> path) =>
        path.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".htm", StringComparison.OrdinalIgnoreCase);

    private static bool IsPath(string plain)
    {
        foreach (var segment in plain.Trim('/').Split('/'))
        {
            if (segment is "" or "." or "..") return false;
            foreach (var c in segment)
            {
                if (!char.IsLetterOrDigit(c) && c is not ('-' or '_' or '.')) return false;
            }
        }

        return true;
    }
}
