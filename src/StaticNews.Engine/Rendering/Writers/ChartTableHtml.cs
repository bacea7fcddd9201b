using System.Text;
using StaticNews.Engine.Composing.Charts;

namespace StaticNews.Engine.Rendering.Writers;

/// <summary>A chart for readers that show no drawing: its table with its title and its source.</summary>
internal static class ChartTableHtml
{
    public static string Write(Chart chart)
    {
        var html = new StringBuilder("<figure><figcaption>").Append(Text(chart.Name));
        if (chart.Unit is { } unit) html.Append(" (").Append(Text(unit)).Append(')');
        if (chart.Description is { } description) html.Append("<br>").Append(Text(description));
        html.Append("</figcaption><table><thead><tr>");
        Cell(html, "th", chart.Table.LabelName);
        foreach (var column in chart.Table.Columns) Cell(html, "th", column);
        html.Append("</tr></thead><tbody>");
        foreach (var row in chart.Table.Rows)
        {
            html.Append("<tr>");
            Cell(html, "th", row.Label);
            foreach (var cell in row.Cells) Cell(html, "td", cell);
            html.Append("</tr>");
        }

        html.Append("</tbody></table>");
        if (chart.Source is { } source) html.Append("<p>").Append(Text(source)).Append("</p>");
        return html.Append("</figure>\n").ToString();
    }

    private static void Cell(StringBuilder html, string tag, string text) => html.Append('<').Append(tag).Append('>').Append(Text(text)).Append("</").Append(tag).Append('>');

    private static string Text(string text) => HtmlText.Escape(text);
}
