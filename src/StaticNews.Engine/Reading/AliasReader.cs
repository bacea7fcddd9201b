using StaticNews.Engine.Shared.Yaml;

namespace StaticNews.Engine.Reading;

/// <summary>The old urls of an article.</summary>
internal static class AliasReader
{
    /// <summary>Each from the root of the site; one that a static site cannot serve is reported and left out.</summary>
    public static ImmutableArray<Located<string>> Read(YamlFields fields)
    {
        var given = fields.Names(ArticleFields.Aliases);
        if (given.IsEmpty) return [];
        var aliases = ImmutableArray.CreateBuilder<Located<string>>(given.Length);
        foreach (var alias in given)
        {
            var path = alias.Value[0] == '/' ? alias : alias with { Value = "/" + alias.Value };
            if (IsPath(alias.Value)) aliases.Add(path);
            else fields.Remarks.Add(FrontMatterRules.BadAlias, alias.Span, alias.Value);
        }

        return aliases.ToImmutable();
    }

    private static bool IsPath(string alias)
    {
        if (alias is "/" || alias.Any("?#\\<>\"".Contains) || alias.Contains("//", StringComparison.Ordinal)) return false;
        foreach (var segment in alias.AsSpan().Split('/'))
        {
            if (alias.AsSpan()[segment] is "." or "..") return false;
        }

        return true;
    }
}
