namespace StaticNews.Engine.Prose.RawHtml;

/// <summary>What an element may be in a body.</summary>
/// <param name="Attributes">Its own, besides those that every element may have.</param>
/// <param name="Parents">Where alone it may stand; empty for anywhere.</param>
internal sealed record AllowedElement(ElementKind Kind, string[] Attributes, string[] Parents);
