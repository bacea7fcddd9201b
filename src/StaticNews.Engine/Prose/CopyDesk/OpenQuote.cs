namespace StaticNews.Engine.Prose.CopyDesk;

/// <summary>A quotation mark that waits for its counterpart.</summary>
internal readonly record struct OpenQuote(char Mark, int At);
