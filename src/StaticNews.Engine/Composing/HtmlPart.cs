namespace StaticNews.Engine.Composing;

/// <summary>Finished HTML. Its urls carry the prefix that the composer was given: the base path for pages, the whole base url for feeds.</summary>
public sealed record HtmlPart(string Html) : BodyPart;
