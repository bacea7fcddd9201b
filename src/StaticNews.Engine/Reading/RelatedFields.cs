using StaticNews.Engine.Shared.Yaml;

namespace StaticNews.Engine.Reading;

/// <summary>The keys of a hand-picked related article that is more than a path.</summary>
public static class RelatedFields
{
    internal static readonly Field Url = new("url", FieldKind.Text, new("기사 파일의 경로나 다른 사이트의 주소.", "The path of an article's file, or the address of a page elsewhere.")) { IsRequired = true, Synonyms = ["path", "href", "link", "주소"] };
    internal static readonly Field Title = new("title", FieldKind.Prose, new("카드에 보일 제목.", "The title on its card.")) { Synonyms = ["name", "제목"] };
    internal static readonly Field Summary = new("summary", FieldKind.Prose, new("카드에 보일 요약.", "The summary on its card.")) { Synonyms = ["description", "요약"] };

    /// <summary>All of them.</summary>
    public static readonly FieldTable Table = new(Url, Title, Summary);
}
