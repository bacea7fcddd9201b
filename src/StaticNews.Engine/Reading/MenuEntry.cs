namespace StaticNews.Engine.Reading;

/// <summary>A menu entry of site.yml besides the sections: a path of the site or an absolute url.</summary>
public sealed record MenuEntry(string Name, string Target, TextSpan Span);
