using StaticNews.Engine.Shared.Diagnostics;

namespace StaticNews.Reporting;

/// <summary>Facts for people: what it is on the left, one or several lines on the right, in columns of the terminal.</summary>
internal sealed class FactSheet(ITextSink sink, MessageLanguage language)
{
    private const int Width = 80;

    private readonly int _columns = language == MessageLanguage.English ? 18 : 16;

    /// <summary>A line of its own, in bold where that can be shown.</summary>
    public void Title(string text) => sink.Write(Printable(text) + "\n", TextRole.Place);

    /// <summary>A fact with its lines; nothing where there are none.</summary>
    public void Row(Wording label, params IReadOnlyList<string> lines)
    {
        for (var at = 0; at < lines.Count; at++)
        {
            var term = at == 0 ? label.In(language, []) : "";
            sink.Write("  " + term + new string(' ', Math.Max(1, _columns - DisplayWidth.Of(term))), TextRole.Margin);
            sink.Write(Printable(lines[at]) + "\n");
        }
    }

    /// <summary>A fact with at most so many of its lines, and how many more there are.</summary>
    public void Some(Wording label, int most, IReadOnlyList<string> lines)
    {
        if (lines.Count <= most) Row(label, lines);
        else Row(label, [.. lines.Take(most), language == MessageLanguage.English ? $"… and {lines.Count - most} more" : $"… 그 밖에 {lines.Count - most}개"]);
    }

    /// <summary>Short things one after the other, in as many lines as a terminal of 80 columns needs.</summary>
    public IReadOnlyList<string> Filled(IEnumerable<string> items)
    {
        var lines = new List<string>();
        var room = 0;
        foreach (var item in items)
        {
            var width = DisplayWidth.Of(item);
            if (lines.Count > 0 && width + 1 <= room)
            {
                lines[^1] += " " + item;
                room -= width + 1;
            }
            else
            {
                lines.Add(item);
                room = Width - 2 - _columns - width;
            }
        }

        return lines;
    }

    // Titles come from authors' files: a control character must not move the cursor.
    private static string Printable(string text) => string.Concat(text.Select(static c => char.IsControl(c) ? '\uFFFD' : c));
}
