using Markdig.Extensions.Tables;

namespace StaticNews.Engine.Prose;

/// <summary>Counts the cells of a table's lines as they were typed: the tree has as many in each row, empty ones added.</summary>
internal static class TableCells
{
    public static void Report(Table table, string text, BodyReport report)
    {
        var end = Math.Min(table.Span.End + 1, text.Length);
        var columns = 0;
        for (var at = Math.Max(table.Span.Start, 0); at < end;)
        {
            var line = text.AsSpan(at, end - at);
            if (line.IndexOfAny('\n', '\r') is >= 0 and var lineEnd) line = line[..lineEnd];
            var cells = Count(line);
            if (columns == 0) columns = cells;
            else if (cells != columns && cells > 0) report.Add(MarkupRules.TableCells, at, line.Length, [Number(cells), Number(columns)]);
            at += line.Length + 1;
        }
    }

    // Signs behind a backslash or between backticks separate nothing; neither do those at the two ends.
    private static int Count(ReadOnlySpan<char> line)
    {
        line = line.Trim(" \t>");
        if (line.IsEmpty) return 0;
        var (cells, isCode) = (1, false);
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '\\') i++;
            else if (line[i] == '`') isCode = !isCode;
            else if (line[i] == '|' && !isCode && i > 0 && i < line.Length - 1) cells++;
        }

        return cells;
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
