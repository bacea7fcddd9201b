using StaticNews.Engine.Indexing;
using StaticNews.Engine.Planning;

namespace StaticNews.Engine.Rendering.Views;

/// <summary>Records to views, and lists of records to lists of views.</summary>
internal static class Views
{
    public static CardView? Of(Card? card) => card is null ? null : new CardView(card);

    public static ImageView? Of(Picture? picture) => picture is null ? null : new ImageView(picture);

    public static SectionView? Of(Section? section) => section is null ? null : new SectionView(section);

    public static LinkView? Of(NamedLink? link) => link is null ? null : new LinkView(link);

    public static ViewList<Card> Of(ImmutableArray<Card> cards) => new(cards, static card => new CardView(card));

    public static ViewList<Section> Of(ImmutableArray<Section> sections) => new(sections, static section => new SectionView(section));

    public static ViewList<Tag> Of(ImmutableArray<Tag> tags) => new(tags, static tag => new TagView(tag));

    public static ViewList<Reporter> Of(ImmutableArray<Reporter> reporters) => new(reporters, static reporter => new ReporterView(reporter, hasBiography: false));

    public static ViewList<NamedLink> Of(ImmutableArray<NamedLink> links) => new(links, static link => new LinkView(link));

    public static ViewList<FeedLink> Of(ImmutableArray<FeedLink> feeds) => new(feeds, static feed => new FeedView(feed));

    public static ViewList<string> Of(ImmutableArray<string> texts) => new(texts, static text => text);

    /// <summary>What a list or an index entry is of.</summary>
    public static object Subject(object subject, string name, bool hasBiography) => subject switch
    {
        Section section => new SectionView(section),
        Tag tag => new TagView(tag),
        Reporter reporter => new ReporterView(reporter, hasBiography),
        Series series => new NamedView("series", series.Name, series.Route),
        Story story => new NamedView("story", story.Name, story.Route),
        ArchiveMonth month => new MonthView(month),
        ArchiveDay day => new DayView(day),
        _ => throw new ArgumentException("No view shows a " + subject.GetType().Name, nameof(subject)),
    };
}
