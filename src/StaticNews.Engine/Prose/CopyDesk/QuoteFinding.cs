namespace StaticNews.Engine.Prose.CopyDesk;

/// <summary>A quotation mark that wants a second look.</summary>
internal readonly record struct QuoteFinding(DiagnosticRule Rule, int At);
