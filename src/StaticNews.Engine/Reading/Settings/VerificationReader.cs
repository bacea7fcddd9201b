using StaticNews.Engine.Shared.Yaml;

namespace StaticNews.Engine.Reading.Settings;

/// <summary>Search engines' site verification.</summary>
internal static class VerificationReader
{
    private const string Content = "content=";

    /// <summary>Engine to token. Of a whole meta tag, which is what engines offer to copy, the token is taken.</summary>
    public static FrozenDictionary<string, string> Read(YamlFields fields)
    {
        if (fields.Map(SiteFields.Verification) is not { } map) return FrozenDictionary<string, string>.Empty;
        var tokens = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var field in VerificationFields.Table.Fields)
        {
            if (map.Word(field) is { } value) tokens[field.Name] = Token(value);
        }

        return tokens.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static string Token(string value)
    {
        var content = value.IndexOf(Content, StringComparison.OrdinalIgnoreCase);
        if (content < 0) return value;
        var rest = value.AsSpan(content + Content.Length);
        var end = rest is ['"' or '\'', ..] ? rest[1..].IndexOf(rest[0]) + 1 : rest.IndexOfAny(' ', '/', '>');
        return (end > 0 ? rest[..end] : rest).TrimStart("\"'").ToString();
    }
}
