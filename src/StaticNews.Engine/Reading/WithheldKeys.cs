using StaticNews.Engine.Shared.Yaml;

namespace StaticNews.Engine.Reading;

/// <summary>Keys by which authors, here misspelt or elsewhere by another name, keep an article back. Passing over one would publish what should not be.</summary>
internal static class WithheldKeys
{
    /// <summary>The rule for such a key, or null where it is any other.</summary>
    /// <param name="suggestion">The key that it may stand for.</param>
    public static DiagnosticRule? RuleOf(YamlEntry entry, string? suggestion)
    {
        var value = (entry.Value as YamlText)?.Value.Trim() ?? "";
        var yes = YesNoWord.Read(value);
        var isMeant = entry.Key.ToLowerInvariant() switch
        {
            "published" or "publish" or "public" or "공개" or "게시" => yes is false,
            "status" or "state" or "상태" => value.ToLowerInvariant() is "draft" or "private" or "pending" or "scheduled" or "future" or "hidden" or "초고" or "비공개" or "예약" or "대기",
            "embargo" or "embargoed" or "엠바고" or "publish_on" or "publish_at" or "release" or "release_date" or "scheduled" or "예약"
                or "hidden" or "private" or "비공개" or "숨김" or "wip" or "unlisted" => yes is not false,
            _ => suggestion == ArticleFields.Draft.Name && yes is not false,
        };
        return isMeant ? HeadRules.NotWithheld : null;
    }
}
