using System.Text;
using StaticNews.Engine.Rendering.Templates;

namespace StaticNews.Engine.Rendering.Functions;

/// <summary>Headlines whose marks stay with the letter before them: browsers would begin a line with them. Copied and searched, the text is as it was.</summary>
internal static class HeadlineFunction
{
    private const string Marks = "·…‥∙∼";

    private static readonly RareCharacters Rare = new(Marks);

    public static object? Write(FunctionCall call)
    {
        if (call.Text(0) is not { } text || Rare.IndexIn(text) < 0) return call.Text(0);
        var html = new StringBuilder(text.Length + 64);
        var done = 0;
        for (var at = 1; at < text.Length; at++)
        {
            var first = char.IsLowSurrogate(text[at - 1]) ? at - 2 : at - 1;
            if (!Marks.Contains(text[at]) || first < done || char.IsWhiteSpace(text[first])) continue;
            while (at + 1 < text.Length && Marks.Contains(text[at + 1])) at++;
            HtmlText.AppendEscaped(html, text.AsSpan(done, first - done));
            html.Append("<span class=\"keep\">");
            HtmlText.AppendEscaped(html, text.AsSpan(first, at + 1 - first));
            html.Append("</span>");
            done = at + 1;
        }

        HtmlText.AppendEscaped(html, text.AsSpan(done));
        return new Html(html.ToString());
    }
}
