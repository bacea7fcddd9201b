using System.Buffers;

namespace StaticNews.Engine.Prose;

/// <summary>Finds the last lines of a body that name who wrote it: /이름 기자 name@paper.example.</summary>
internal static class BylineLine
{
    private static readonly SearchValues<char> Invisible = SearchValues.Create(" \t\r\n");

    /// <summary>The text with those lines blanked out, so that every offset stays, and the reporters they name, in order.</summary>
    public static string Take(string text, BodyPlaces places, out ImmutableArray<Byline> bylines)
    {
        var found = new List<Byline>();
        char[]? blanked = null;
        var end = text.Length;
        while (TryLastLine(text, ref end, out var start, out var length))
        {
            if (IsDefinition(text.AsSpan(start, length))) continue;
            var names = BylineNames.Of(text.AsSpan(start, length), places.SpanOf(start, length));
            if (names.IsEmpty) break;
            found.InsertRange(0, names);
            blanked ??= text.ToCharArray();
            blanked.AsSpan(start, length).Fill(' ');
        }

        bylines = [.. found];
        return blanked is null ? text : new string(blanked);
    }

    /// <summary>Footnotes and link addresses are written at the very end, below the byline.</summary>
    private static bool IsDefinition(ReadOnlySpan<char> line) =>
        line[0] == '[' && line.IndexOf("]:", StringComparison.Ordinal) > 0;

    private static bool TryLastLine(string text, ref int end, out int start, out int length)
    {
        var last = text.AsSpan(0, end).LastIndexOfAnyExcept(Invisible);
        start = last < 0 ? 0 : text.AsSpan(0, last).LastIndexOfAny('\r', '\n') + 1;
        end = start;
        while (start < last && text[start] is ' ' or '\t') start++;
        length = last + 1 - start;
        return last >= 0;
    }
}
