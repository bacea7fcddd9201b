using StaticNews.Engine.Planning;
using StaticNews.Engine.Rendering.Templates;

namespace StaticNews.Engine.Rendering.Views;

/// <summary>A page of a list; what it is of has the name of its kind.</summary>
internal sealed class ListScope(PlannedPage page, ListPageData data) : PageScope(page)
{
    public static readonly ImmutableArray<string> Names = ["site", "page", "articles", "pager", "name", "feed_url", "front"];

    private readonly string _subjectName = page.Kind switch
    {
        PageKind.Archive => "month",
        PageKind.ArchiveDay => "day",
        _ => PageKinds.NameOf(page.Kind),
    };
    private readonly object _subject = Views.Subject(data.Subject, data.Name, hasBiography: true);

    public override ImmutableArray<string> Members => Names.Add(_subjectName);

    protected override object? Get(RenderContext context, string member) => member switch
    {
        "articles" => Views.Of(data.Articles),
        "pager" => new PagerView(data.Pager),
        "name" => data.Name,
        "front" => data.Front is { } front ? new FrontView(front) : null,
        "feed_url" => PagerView.Url(context, data.Feed),
        _ => string.Equals(member, _subjectName, StringComparison.Ordinal) ? _subject : Unknown,
    };
}
