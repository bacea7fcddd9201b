namespace StaticNews.Engine.Prose.CopyDesk;

/// <summary>Pairs the quotation marks of a text, paragraph by paragraph. Apostrophes, years such as ’26 and inches are none.</summary>
internal sealed class QuoteScan
{
    private const int Deepest = 16;

    private static readonly RareCharacters Events = new("\n\"'“”‘’");

    private readonly List<QuoteFinding> _findings = [];
    private readonly List<OpenQuote> _open = [];
    private (int Count, int First) _straight;
    private (int Count, int First) _curly;
    private int _paragraph;
    private int _unopened = -1;
    private int _pending = -1;
    private char _pendingMark;

    /// <summary>Reads paragraphs; places are counted from <paramref name="offset"/>.</summary>
    public void Read(ReadOnlySpan<char> text, int offset)
    {
        _paragraph = 0;
        for (var at = 0; Events.IndexIn(text[at..]) is >= 0 and var ahead; at++)
        {
            at += ahead;
            if (text[at] == '\n') EndParagraph(text, at, offset);
            else Mark(text, at, offset);
        }

        EndParagraph(text, text.Length, offset);
    }

    /// <summary>What was found, once everything was read.</summary>
    public List<QuoteFinding> Finish()
    {
        if (_pending >= 0) Report(CopyRules.UnclosedQuote, _pending);
        if (_straight.Count > 0 && _curly.Count > 0) Report(CopyRules.MixedQuotes, _straight.Count <= _curly.Count ? _straight.First : _curly.First);
        return _findings;
    }

    private void Mark(ReadOnlySpan<char> text, int at, int offset)
    {
        var (before, after) = (at > 0 ? text[at - 1] : '\n', at + 1 < text.Length ? text[at + 1] : '\n');
        var place = at + offset;
        switch (text[at])
        {
            case '“':
                Open('“', place);
                break;
            case '”':
                if (Close('“', ref _curly)) break;
                if (IsOpen('"')) CloseMixed('"', place);
                else if (_unopened < 0) _unopened = place;
                break;
            case '"':
                if (Close('"', ref _straight)) break;
                if (IsOpen('“') && !IsBoundary(before)) CloseMixed('“', place);
                else if (!char.IsAsciiDigit(before)) Open('"', place);
                break;
            case '‘':
                if (!char.IsAsciiLetterOrDigit(before)) Open('‘', place);
                break;
            case '’':
                if (IsApostrophe(before, after) || Close('‘', ref _curly)) break;
                if (Top() == '\'') CloseMixed('\'', place);
                break;
            case '\'':
                if (IsApostrophe(before, after)) break;
                if (IsBoundary(before) && !char.IsWhiteSpace(after)) Open('\'', place);
                else if (Close('\'', ref _straight)) break;
                else if (Top() == '‘' && !IsBoundary(before)) CloseMixed('‘', place);
                break;
        }
    }

    private void EndParagraph(ReadOnlySpan<char> text, int end, int offset)
    {
        if (end > _paragraph)
        {
            var unclosed = Unclosed(text, offset);
            if (_pending >= 0)
            {
                // A quotation may run over paragraphs, opened anew at each or closed in a later one.
                if (_pendingMark == '“' && _unopened >= 0) _unopened = -1;
                else if (_pendingMark == '"' && unclosed >= 0 && text[unclosed - offset] == '"') unclosed = -1;
                else if (text[_paragraph] != _pendingMark) Report(CopyRules.UnclosedQuote, _pending);
            }

            if (_unopened >= 0) Report(CopyRules.UnopenedQuote, _unopened);
            _pending = unclosed;
            if (unclosed >= 0) _pendingMark = text[unclosed - offset];
        }

        _open.Clear();
        _unopened = -1;
        _paragraph = end + 1;
    }

    private int Unclosed(ReadOnlySpan<char> text, int offset)
    {
        foreach (var (mark, at) in _open)
        {
            var after = at - offset + 1 < text.Length ? text[at - offset + 1] : '\n';
            if (mark is '“' or '"' || !char.IsAsciiLetterOrDigit(after)) return at;
        }

        return -1;
    }

    private void Open(char mark, int at)
    {
        if (_open.Count == Deepest) _open.RemoveAt(0);
        _open.Add(new OpenQuote(mark, at));
    }

    private bool IsOpen(char mark) => LastOpen(mark) >= 0;

    private char Top() => _open.Count > 0 ? _open[^1].Mark : '\0';

    private bool Close(char mark, ref (int Count, int First) pairs)
    {
        var open = LastOpen(mark);
        if (open < 0) return false;
        pairs = (pairs.Count + 1, pairs.Count == 0 ? _open[open].At : pairs.First);
        _open.RemoveRange(open, _open.Count - open);
        return true;
    }

    private void CloseMixed(char mark, int at)
    {
        var open = LastOpen(mark);
        _open.RemoveRange(open, _open.Count - open);
        Report(CopyRules.MixedPair, at);
    }

    // A single mark does not reach out of the double ones round it.
    private int LastOpen(char mark)
    {
        for (var i = _open.Count - 1; i >= 0; i--)
        {
            if (_open[i].Mark == mark) return i;
            if (mark is '\'' or '‘' && _open[i].Mark is '"' or '“') return -1;
        }

        return -1;
    }

    private void Report(DiagnosticRule rule, int at) => _findings.Add(new QuoteFinding(rule, at));

    private static bool IsApostrophe(char before, char after) =>
        char.IsAsciiDigit(after) && !char.IsLetterOrDigit(before) || char.IsAsciiLetter(before) && char.IsAsciiLetter(after);

    private static bool IsBoundary(char c) => !char.IsLetterOrDigit(c) && c is not ('.' or '!' or '?' or ',' or '…' or ')' or ']' or '」' or '』' or '》' or '〉' or '%');
}
