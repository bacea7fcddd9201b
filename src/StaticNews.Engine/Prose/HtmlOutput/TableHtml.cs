using Markdig.Extensions.Tables;

namespace StaticNews.Engine.Prose.HtmlOutput;

/// <summary>Writes tables in a box that scrolls by itself; columns are aligned by class, since a strict policy blocks styles.</summary>
internal sealed class TableHtml(Markup markup, BlockHtml blocks)
{
    public void Write(Table table)
    {
        blocks.BeginScroll(null);
        markup.Raw("<table").AttributesOf(table).Raw(">\n");
        var isInBody = false;
        foreach (var block in table)
        {
            if (block is not TableRow row) continue;
            if (row.IsHeader)
            {
                markup.Raw("<thead>\n");
            }
            else if (!isInBody)
            {
                markup.Raw("<tbody>\n");
                isInBody = true;
            }

            Row(table, row);
            if (row.IsHeader) markup.Raw("</thead>\n");
        }

        markup.Raw(isInBody ? "</tbody>\n</table>\n</div>\n" : "</table>\n</div>\n");
    }

    private void Row(Table table, TableRow row)
    {
        markup.Raw("<tr>");
        for (var i = 0; i < row.Count; i++)
        {
            if (row[i] is not TableCell cell) continue;
            markup.Raw(row.IsHeader ? "<th scope=\"col\"" : "<td").AttributesOf(cell, i < table.ColumnDefinitions.Count ? AlignmentOf(table.ColumnDefinitions[i]) : null).Raw(">");
            blocks.Write(cell, isTight: true);
            markup.Raw(row.IsHeader ? "</th>" : "</td>");
        }

        markup.Raw("</tr>\n");
    }

    private static string? AlignmentOf(TableColumnDefinition column) => column.Alignment switch
    {
        TableColumnAlign.Left => "align-left",
        TableColumnAlign.Center => "align-center",
        TableColumnAlign.Right => "align-right",
        _ => null,
    };
}
