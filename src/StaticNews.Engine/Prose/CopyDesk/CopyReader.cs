namespace StaticNews.Engine.Prose.CopyDesk;

/// <summary>What a copy editor would mark in the words of a body.</summary>
internal static class CopyReader
{
    /// <summary>Reads the words once for each rule and reports what it finds, at its place in the author's file.</summary>
    public static ImmutableArray<Diagnostic> Read(ParsedBody body)
    {
        using var copy = CopyText.Of(body.Document, body.Text);
        var report = new BodyReport(body.Places);
        Days(copy, copy.Paragraphs, report);
        Days(copy, copy.Captions, report);
        Quotes(copy, report);
        Spaces(copy, copy.Paragraphs, report);
        Spaces(copy, copy.Heads, report);
        Numbers(copy, report);
        return report.ToImmutable();
    }

    private static void Days(CopyText copy, Range range, BodyReport report)
    {
        var (offset, length) = range.GetOffsetAndLength(copy.All.Length);
        var text = copy.All.Slice(offset, length);
        for (var at = 0; text[at..].IndexOfAny(DayWords.Ends) is >= 0 and var ahead; at++)
        {
            at += ahead;
            if (DayWords.EndingAt(text, at) is not { } word) continue;
            var start = at + 1 - word.Length;
            if (DayWords.NeedsDate(text, start, word)) report.Add(CopyRules.RelativeDay, copy.SourceOf(offset + start), word.Length, [word]);
        }
    }

    private static void Quotes(CopyText copy, BodyReport report)
    {
        var scan = new QuoteScan();
        scan.Read(copy.All[copy.Paragraphs], copy.Paragraphs.Start.Value);
        scan.Read(copy.All[copy.Heads], copy.Heads.Start.Value);
        foreach (var (rule, at) in scan.Finish()) report.Add(rule, copy.SourceOf(at), 1, [copy.All[at].ToString()]);
    }

    private static void Spaces(CopyText copy, Range range, BodyReport report)
    {
        var (offset, length) = range.GetOffsetAndLength(copy.All.Length);
        var text = copy.All.Slice(offset, length);
        for (var at = 0; text[at..].IndexOf("  ", StringComparison.Ordinal) is >= 0 and var ahead;)
        {
            var start = at + ahead;
            var end = start + 2;
            while (end < text.Length && text[end] == ' ') end++;
            at = end;
            var source = copy.SourceOf(offset + start);
            var isWithin = start > 0 && !char.IsControl(text[start - 1]) && end < text.Length && !char.IsControl(text[end]);
            // Where a tag was taken out, the spaces beside it did not stand together.
            if (isWithin && copy.SourceOf(offset + end - 1) == source + (end - start) - 1) report.Add(CopyRules.DoubleSpace, source, end - start);
        }
    }

    private static void Numbers(CopyText copy, BodyReport report)
    {
        var text = copy.All;
        for (var at = 0; PrivateNumbers.TryFind(text, at, out var number); at = number.Start + number.Length)
        {
            var start = copy.SourceOf(number.Start);
            var end = copy.SourceOf(number.Start + number.Length - 1);
            report.Add(CopyRules.Of(number.Kind), start, end + 1 - start, [number.MaskedIn(text)]);
        }
    }
}
