using StaticNews.Engine.Discovery;

namespace StaticNews.Engine.Reading;

/// <summary>A template's text and the file it stands in.</summary>
public sealed record ThemeText(SourceFile Source, string Text);
