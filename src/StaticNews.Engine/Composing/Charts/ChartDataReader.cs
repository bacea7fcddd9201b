using StaticNews.Engine.Shared.Csv;

namespace StaticNews.Engine.Composing.Charts;

/// <summary>From the cells of a table to what a chart is drawn from. What is wrong is said at its cell.</summary>
internal sealed class ChartDataReader(Remarks remarks)
{
    public const int MostSeries = 6;
    public const int MostRows = 60;
    public const int MostRowsOfLine = 400;

    /// <summary>A file of another kind makes a mistake of every cell; nobody reads more than this of one.</summary>
    private const int MostMistakes = 20;

    /// <summary>Cells beyond are not looked at; the chart is refused long before.</summary>
    private const int MostCells = 100;

    /// <summary>Null where nothing can be drawn.</summary>
    public ChartData? Read(string text, bool isLine)
    {
        var most = isLine ? MostRowsOfLine : MostRows;
        var table = CsvReader.Read(text, most + 1, MostCells);
        if (table.UnclosedQuote is { } quote) remarks.Add(ChartRules.UnclosedQuote, quote);
        var columns = ColumnsOf(table);
        if (table.Rows.Length < 2 || columns < 2) return Refuse(ChartRules.NoFigures);
        if (table.IsCut) return Refuse(ChartRules.TooManyRows, most);
        if (columns > MostSeries + 1) return Refuse(ChartRules.TooManySeries, MostSeries);

        ImmutableArray<CsvCell>[] rows = [.. table.Rows.Skip(1)];
        CheckLengths(rows, columns);
        var days = DaysOf(rows);
        if (days.Length > 0) Array.Sort(days, rows);
        var names = NamesOf(table.Rows[0], columns);
        var isPercent = true;
        var figures = 0;
        var series = ImmutableArray.CreateBuilder<ChartSeries>(columns - 1);
        for (var column = 1; column < columns; column++) series.Add(new ChartSeries(names[column], Values(rows, column, ref figures, ref isPercent)));
        if (figures == 0) return Refuse(ChartRules.NoFigures);
        return new ChartData(names[0], [.. rows.Select(row => row[0].Text)], series.MoveToImmutable(), [.. days.Select(day => (int)(day >> 32))], isPercent);
    }

    private ChartData? Refuse(DiagnosticRule rule, int? most = null)
    {
        if (most is { } number) remarks.Add(rule, TextSpan.WholeFile, [number.ToString(CultureInfo.InvariantCulture)]);
        else remarks.Add(rule, TextSpan.WholeFile);
        return null;
    }

    /// <summary>Without the columns at the end that hold nothing, which spreadsheets save.</summary>
    private static int ColumnsOf(CsvTable table)
    {
        if (table.Rows.IsEmpty) return 0;
        var columns = table.Rows[0].Length;
        while (columns > 0 && table.Rows.All(row => row.Length < columns || row[columns - 1].Text.Length == 0)) columns--;
        return columns;
    }

    private void CheckLengths(ImmutableArray<CsvCell>[] rows, int columns)
    {
        foreach (var row in rows)
        {
            var length = row.Length;
            while (length > columns && row[length - 1].Text.Length == 0) length--;
            if (length == columns || remarks.Count >= MostMistakes) continue;
            remarks.Add(ChartRules.RaggedRow, row[0].Span, [Number(columns), Number(length)]);
        }
    }

    /// <summary>Each row's day and, in the lower half, its number, so that sorting by them is total; empty unless all labels are dates.</summary>
    private static long[] DaysOf(ImmutableArray<CsvCell>[] rows)
    {
        var days = new long[rows.Length];
        for (var i = 0; i < rows.Length; i++)
        {
            var day = ChartDate.DayOf(rows[i][0].Text);
            if (day < 0) return [];
            days[i] = (long)day << 32 | (uint)i;
        }

        return days;
    }

    private string[] NamesOf(ImmutableArray<CsvCell> header, int columns)
    {
        var names = new string[columns];
        for (var column = 0; column < columns; column++)
        {
            var cell = column < header.Length ? header[column] : default;
            names[column] = DirectionControls.Remove(cell.Text ?? "");
            if (column == 0) continue;
            if (names[column].Length == 0)
            {
                names[column] = Number(column + 1);
                remarks.Add(ChartRules.UnnamedColumn, cell.Span, [names[column]]);
            }
            else if (Array.IndexOf(names, names[column], 1, column - 1) >= 0)
            {
                remarks.Add(ChartRules.RepeatedColumn, cell.Span, [names[column]]);
            }
        }

        return names;
    }

    private ImmutableArray<decimal?> Values(ImmutableArray<CsvCell>[] rows, int column, ref int figures, ref bool isPercent)
    {
        var values = ImmutableArray.CreateBuilder<decimal?>(rows.Length);
        foreach (var row in rows)
        {
            decimal? value = null;
            if (column < row.Length && !ChartFigure.IsGap(row[column].Text))
            {
                value = ChartFigure.Read(row[column].Text, out var hasPercent);
                if (value is not null) figures++;
                else if (remarks.Count < MostMistakes) remarks.Add(ChartRules.NotANumber, row[column].Span, [Shortened(row[column].Text)]);
                isPercent &= hasPercent;
            }

            values.Add(value);
        }

        return values.MoveToImmutable();
    }

    private static string Shortened(string text) => text.Length <= 40 ? text : TextCut.AtSentenceOrWord(text, 40);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
