using StaticNews.Engine.Shared.Yaml;

namespace StaticNews.Engine.Reading;

/// <summary>The front matter of a standing page.</summary>
public static class PageFields
{
    internal static readonly Field Title = new("title", FieldKind.Prose, new("제목. 꼭 필요합니다.", "The title; required.")) { IsRequired = true, Synonyms = ["name", "제목"] };
    internal static readonly Field Summary = new("summary", FieldKind.Prose, new("검색 결과와 공유에 보일 요약.", "For search results and shares.")) { Synonyms = ["excerpt", "요약"] };
    internal static readonly Field Description = new("description", FieldKind.Prose, new("summary와 같습니다.", "The same as summary."));
    internal static readonly Field NoIndex = new("noindex", FieldKind.YesNo, new("검색 엔진에 싣지 말라고 알립니다.", "Asks search engines to leave it out."));

    /// <summary>All of them.</summary>
    public static readonly FieldTable Table = new(Title, Summary, Description, NoIndex);
}
