using StaticNews.Engine.Shared.Diagnostics;

namespace StaticNews.Commands;

/// <summary>Lays help out: headings, and rows of a term and its explanation.</summary>
internal sealed class HelpPage(TextWriter writer, MessageLanguage language)
{
    private const int TermColumns = 28;

    /// <summary>One line.</summary>
    public void Line(Wording text) => writer.Write(text.In(language, []) + "\n");

    /// <summary>An empty line and a heading.</summary>
    public void Heading(Wording text) => writer.Write("\n" + text.In(language, []) + "\n");

    /// <summary>Terms on the left, explanations in one column on the right.</summary>
    public void Rows(IEnumerable<(string Term, Wording Text)> rows)
    {
        var all = rows.ToArray();
        var columns = Math.Max(TermColumns, all.Max(static row => DisplayWidth.Of(row.Term)) + 2);
        foreach (var (term, text) in all)
        {
            var padding = new string(' ', columns - DisplayWidth.Of(term));
            writer.Write($"  {term}{padding}{text.In(language, [])}\n");
        }
    }
}
