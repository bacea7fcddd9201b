namespace StaticNews.Tests.Guide;

/// <summary>A row of a table of the guide.</summary>
/// <param name="Title">The first heading of its table.</param>
/// <param name="Mark">The comment right above its table, such as `fields: article`, or empty.</param>
public sealed record GuideRow(int Line, string Title, string Mark, ImmutableArray<string> Cells)
{
    /// <summary>Every row of every table outside fenced blocks; headings and rules left out.</summary>
    public static ImmutableArray<GuideRow> Of(string[] lines)
    {
        var rows = ImmutableArray.CreateBuilder<GuideRow>();
        var fence = "";
        for (var at = 0; at < lines.Length; at++)
        {
            var ticks = lines[at].Length - lines[at].TrimStart('`').Length;
            if (fence.Length > 0 ? lines[at] == fence : ticks >= 3)
            {
                fence = fence.Length > 0 ? "" : lines[at][..ticks];
                continue;
            }

            if (fence.Length > 0 || !lines[at].StartsWith('|')) continue;
            var title = CellsOf(lines[at])[0];
            var mark = at > 0 && lines[at - 1] is ['<', '!', '-', '-', .. var words, '-', '-', '>'] ? words.Trim() : "";
            for (at += 2; at < lines.Length && lines[at].StartsWith('|'); at++) rows.Add(new GuideRow(at + 1, title, mark, CellsOf(lines[at])));
        }

        return rows.ToImmutable();
    }

    private static ImmutableArray<string> CellsOf(string line) =>
        [.. line.Trim().Trim('|').Replace("\\|", "\0", StringComparison.Ordinal).Split('|').Select(cell => cell.Replace('\0', '|').Trim())];
}
