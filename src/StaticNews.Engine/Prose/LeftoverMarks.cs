using Markdig.Syntax.Inlines;

namespace StaticNews.Engine.Prose;

/// <summary>Finds what was meant as a footnote, a link or a picture and is shown as it was typed, since a part of it is missing.</summary>
internal static class LeftoverMarks
{
    private const int LongestLabel = 60;

    public static void Report(LiteralInline literal, string text, BodyReport report)
    {
        // Words that come from HTML stand at no place of their own.
        var span = literal.Span;
        if (literal.Content.Length > span.Length || span.Start < 0 || span.End >= text.Length) return;
        var shown = text.AsSpan(span.Start, Math.Min(span.Length + 1, text.Length - span.Start));
        for (var at = 0; at + 1 < shown.Length; at++)
        {
            var next = shown[at..].IndexOfAny('[', ']', '!');
            if (next < 0) return;
            at += next;
            if (at + 1 == shown.Length || span.Start + at > 0 && text[span.Start + at - 1] == '\\') continue;
            var rest = text.AsSpan(span.Start + at);
            rest = rest[..Math.Min(rest.Length, LongestLabel)];
            if (rest.StartsWith("[^", StringComparison.Ordinal) && rest.IndexOf(']') is > 2 and var end && !rest[..end].ContainsAny(' ', '\n'))
                report.Add(TextRules.UndefinedFootnote, span.Start + at, end + 1, [rest[..(end + 1)].ToString()]);
            else if (rest.StartsWith("](", StringComparison.Ordinal) && NamesFile(rest))
                report.Add(TextRules.BrokenLink, span.Start + at, 2);
            else if (rest.StartsWith("![", StringComparison.Ordinal) && rest.IndexOf("][", StringComparison.Ordinal) > 0)
                report.Add(TextRules.BrokenLink, span.Start + at, 2);
        }
    }

    /// <summary>In running text brackets and parentheses follow each other too: [편집자주](원문 그대로).</summary>
    private static bool NamesFile(ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOfAny(')', '\n');
        var inside = end < 0 ? rest : rest[..end];
        if (inside.Contains('/') || inside.Contains(".md", StringComparison.OrdinalIgnoreCase)) return true;
        foreach (var range in inside.Split(' '))
        {
            if (PictureAddress.HasPictureEnding(inside[range])) return true;
        }

        return false;
    }
}
