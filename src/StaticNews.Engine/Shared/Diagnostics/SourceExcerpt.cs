namespace StaticNews.Engine.Shared.Diagnostics;

/// <summary>A source line as it is shown under a diagnostic: at most <see cref="MaxColumns"/> wide, with the columns that the caret underlines.</summary>
/// <param name="Text">The line, or the part of it around the span, safe to print.</param>
/// <param name="CaretColumn">Columns before the caret.</param>
/// <param name="CaretWidth">Columns of the caret, at least 1.</param>
public readonly record struct SourceExcerpt(string Text, int CaretColumn, int CaretWidth)
{
    /// <summary>A paragraph is one line in most articles: only what surrounds the span is shown of it.</summary>
    public const int MaxColumns = 96;

    private const int MaxColumnsBefore = 32;
    private const int MaxColumnsMarked = 56;
    private const string Cut = "…";

    /// <summary>The excerpt of a line. The span's column counts from 1 in UTF-16 characters; what lies beyond the line is cut off.</summary>
    public static SourceExcerpt Of(string line, TextSpan span)
    {
        var start = Math.Clamp(span.Column - 1, 0, line.Length);
        var end = (int)Math.Min((long)start + Math.Max(span.Length, 1), line.Length);
        var before = Printable.Of(line.AsSpan(0, start));
        var beforeColumns = DisplayWidth.Of(before);
        var marked = Printable.Of(line.AsSpan(start, end - start), beforeColumns);
        var markedColumns = DisplayWidth.Of(marked);
        var after = Printable.Of(line.AsSpan(end), beforeColumns + markedColumns);
        if (beforeColumns + markedColumns + DisplayWidth.Of(after) > MaxColumns)
        {
            before = Last(before, MaxColumnsBefore);
            beforeColumns = DisplayWidth.Of(before);
            after = markedColumns > MaxColumnsMarked ? "" : First(after, MaxColumns - beforeColumns - markedColumns);
            marked = First(marked, MaxColumnsMarked);
            markedColumns = DisplayWidth.Of(marked);
        }

        return new SourceExcerpt(before + marked + after, beforeColumns, Math.Max(markedColumns, 1));
    }

    private static string First(string text, int columns)
    {
        if (DisplayWidth.Of(text) <= columns) return text;
        var room = columns - 1;
        var length = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            room -= DisplayWidth.Of(rune);
            if (room < 0) break;
            length += rune.Utf16SequenceLength;
        }

        return string.Concat(text.AsSpan(0, length), Cut);
    }

    private static string Last(string text, int columns)
    {
        var excess = DisplayWidth.Of(text) - columns;
        if (excess <= 0) return text;
        excess++;
        var start = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (excess <= 0) break;
            excess -= DisplayWidth.Of(rune);
            start += rune.Utf16SequenceLength;
        }

        return string.Concat(Cut, text.AsSpan(start));
    }
}
