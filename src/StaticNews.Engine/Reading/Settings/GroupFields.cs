using StaticNews.Engine.Shared.Yaml;

namespace StaticNews.Engine.Reading.Settings;

/// <summary>The keys of site.yml's small groups: feeds, related, admin.</summary>
public static class GroupFields
{
    internal static readonly Field FeedSize = new("size", FieldKind.Number, new("피드 하나에 담을 기사 수.", "Articles in a feed.")) { Synonyms = ["count", "limit"] };
    internal static readonly Field RelatedCount = new("count", FieldKind.Number, new("기사 아래에 보일 관련 기사 수.", "Related articles shown under an article.")) { Synonyms = ["size", "limit"] };
    internal static readonly Field RelatedPages = new("pages", FieldKind.YesNo, new("관련 기사를 모두 모은 페이지를 만듭니다.", "Makes a page with all related articles.")) { Synonyms = ["page"] };
    internal static readonly Field Repository = new("repository", FieldKind.Text, new("기사를 저장할 저장소, 주인/이름.", "The repository that holds the articles, owner/name.")) { Synonyms = ["repo"] };
    internal static readonly Field Branch = new("branch", FieldKind.Text, new("저장소의 가지. 없으면 main.", "Its branch; main without one."));
    internal static readonly Field SignIn = new("sign_in", FieldKind.Text, new("편집자가 로그인할 서비스의 주소.", "The service that signs editors in.")) { Synonyms = ["auth", "base_url"] };

    /// <summary>Of feeds.</summary>
    public static readonly FieldTable Feeds = new(FeedSize);

    /// <summary>Of related.</summary>
    public static readonly FieldTable Related = new(RelatedCount, RelatedPages);

    /// <summary>Of admin.</summary>
    public static readonly FieldTable Admin = new(Repository, Branch, SignIn);
}
