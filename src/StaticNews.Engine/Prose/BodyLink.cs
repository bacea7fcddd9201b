using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace StaticNews.Engine.Prose;

/// <summary>A link or picture of a parsed body, as its author wrote it.</summary>
internal sealed class BodyLink
{
    private readonly Inline _node;
    private readonly BodyPlaces _places;
    private readonly SourceSpan _span;

    private BodyLink(int index, Inline node, BodyPlaces places, SourceSpan span, string url, string? title, bool isPicture)
    {
        Index = index;
        Url = url;
        Title = title;
        IsPicture = isPicture;
        _node = node;
        _places = places;
        _span = span;
        node.SetData(typeof(BodyLink), this);
    }

    /// <summary>Its number among the links and pictures of its body, from 0.</summary>
    public int Index { get; }

    /// <summary>Entities resolved, percent signs as written.</summary>
    public string Url { get; }

    public string? Title { get; }

    public bool IsPicture { get; }

    /// <summary>Whether its paragraph has nothing but this link, or nothing but pictures.</summary>
    public bool StandsAlone { get; set; }

    /// <summary>The text of a link, the alternative text of a picture; plain.</summary>
    public string Text => _node is ContainerInline container ? PlainText.Of(container) : Url;

    /// <summary>The picture that is all a link shows, or null.</summary>
    public BodyLink? Poster => _node is LinkInline { IsImage: false, FirstChild: LinkInline { IsImage: true, NextSibling: null } picture } ? Find(picture) : null;

    /// <summary>The definition at another place that gave it its address, or null.</summary>
    public LinkReferenceDefinition? Definition => (_node as LinkInline)?.Reference;

    /// <summary>Where its address stands in the file.</summary>
    public TextSpan Span => _places.SpanOf(_span.Start, _span.Length);

    public static BodyLink Of(int index, LinkInline link, BodyPlaces places)
    {
        var span = link.UrlSpan.Length > 0 ? link.UrlSpan : link.Span;
        return new BodyLink(index, link, places, span, link.Url?.Trim() ?? "", link.Title is { } title ? DirectionControls.Remove(title) : null, link.IsImage);
    }

    public static BodyLink Of(int index, AutolinkInline link, BodyPlaces places) =>
        new(index, link, places, link.Span, link.IsEmail ? "mailto:" + link.Url : link.Url, null, false);

    /// <summary>The link that a node of the tree became, or null.</summary>
    public static BodyLink? Find(Inline node) => (BodyLink?)node.GetData(typeof(BodyLink));

    public PictureReference ToPictureReference()
    {
        var caption = CaptionText.Of(Title);
        return new PictureReference(Url, Text is { Length: > 0 } alt ? alt : null, caption.Caption, caption.Credit, Span);
    }
}
