using Scriban.Parsing;

namespace StaticNews.Engine.Rendering.Templates;

/// <summary>Places in templates: the template engine counts from 0, messages count from 1.</summary>
internal static class Places
{
    public static Place Of(SourceSpan span, string otherwise)
    {
        if (string.IsNullOrEmpty(span.FileName)) return new Place(otherwise, TextSpan.WholeFile);
        var sameLine = span.End.Line == span.Start.Line;
        var length = sameLine ? Math.Max(1, span.End.Column - span.Start.Column + 1) : 1;
        return new Place(span.FileName, new TextSpan(span.Start.Line + 1, span.Start.Column + 1, length));
    }

    /// <summary>theme/partials/card.html:3:9</summary>
    public static string Text(SourceSpan span) => string.Create(
        CultureInfo.InvariantCulture, $"{span.FileName}:{span.Start.Line + 1}:{span.Start.Column + 1}");

    public static TextSpan At(string text, int offset, int length = 1)
    {
        var line = 1;
        var start = 0;
        for (var i = 0; i < offset; i++)
        {
            if (text[i] != '\n') continue;
            line++;
            start = i + 1;
        }

        return new TextSpan(line, offset - start + 1, length);
    }
}
