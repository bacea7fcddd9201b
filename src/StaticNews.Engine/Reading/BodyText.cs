namespace StaticNews.Engine.Reading;

/// <summary>The Markdown below a file's front matter, in NFC, and the line of the file at which it starts.</summary>
public readonly record struct BodyText(string Text, int FirstLine);
