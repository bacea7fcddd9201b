namespace StaticNews.Engine.Shared.Csv;

/// <summary>The rows of a table, the first among them; rows without any text are left out.</summary>
/// <param name="UnclosedQuote">The place of a quotation mark that is never closed, or null.</param>
/// <param name="IsCut">Whether there was more than was asked for.</param>
internal sealed record CsvTable(ImmutableArray<ImmutableArray<CsvCell>> Rows, TextSpan? UnclosedQuote, bool IsCut);
