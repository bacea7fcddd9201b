namespace StaticNews.Engine.Shared.Csv;

/// <summary>One cell of a table: its text without quotes and surrounding space, and where it stands.</summary>
internal readonly record struct CsvCell(string Text, TextSpan Span);
