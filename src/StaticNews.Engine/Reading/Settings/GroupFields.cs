using StaticNews.Engine.Shared.Yaml;

namespace StaticNews.Engine.Reading.Settings;

/// <summary>The keys of site.yml's small groups: feeds, related.</summary>
public static class GroupFields
{
    internal static readonly Field FeedSize = new("size", FieldKind.Number, new("피드 하나에 담을 기사 수.", "Articles in a feed.")) { Synonyms = ["count", "limit"] };
    internal static readonly Field RelatedCount = new("count", FieldKind.Number, new("기사 아래에 보일 관련 기사 수.", "Related articles shown under an article.")) { Synonyms = ["size", "limit"] };
    internal static readonly Field RelatedPages = new("pages", FieldKind.YesNo, new("관련 기사를 모두 모은 페이지를 만듭니다.", "Makes a page with all related articles.")) { Synonyms = ["page"] };

    internal static readonly Field RelatedFollowUps = new(
        "follow_ups", FieldKind.Number, new("새 기사 하나를 후속으로 이을 옛 기사의 최대 수. 0이면 잇지 않습니다.", "At most how many old articles a new one becomes the follow-up of; 0 for none."))
    { Synonyms = ["followups", "follow_up"] };

    /// <summary>Of feeds.</summary>
    public static readonly FieldTable Feeds = new(FeedSize);

    /// <summary>Of related.</summary>
    public static readonly FieldTable Related = new(RelatedCount, RelatedPages, RelatedFollowUps);
}
