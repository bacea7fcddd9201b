using System.Text;

namespace StaticNews.Engine.Shared.Text;

/// <summary>Builds normal form C piece by piece: decompose, put the marks in order, compose.</summary>
internal sealed class NfcComposer(int capacity)
{
    private readonly StringBuilder _text = new(capacity);
    private readonly List<int> _codes = [];
    private readonly List<int> _ranks = [];

    /// <summary>Appends text that is in normal form C already and that nothing after it joins.</summary>
    public void AppendStable(ReadOnlySpan<char> text) => _text.Append(text);

    /// <summary>Appends one piece in normal form C.</summary>
    public void AppendComposed(ReadOnlySpan<char> piece)
    {
        _codes.Clear();
        _ranks.Clear();
        for (var at = 0; at < piece.Length;)
        {
            Decompose(NfcScan.CodeAt(piece, at, out var length));
            at += length;
        }

        OrderMarks();
        Compose();
        foreach (var code in _codes)
        {
            if (code < 0x10000) _text.Append((char)code);
            else _text.Append((char)(0xD7C0 + (code >> 10))).Append((char)(0xDC00 | (code & 0x3FF)));
        }
    }

    /// <summary>Whether normalizing changed anything.</summary>
    public bool Differs(string original) => !_text.Equals(original);

    /// <summary>The text so far.</summary>
    public override string ToString() => _text.ToString();

    private void Decompose(int code)
    {
        if (NfcLookup.IsJamo(code))
        {
            _codes.Add(code);
            _ranks.Add(0);
            return;
        }

        code = NfcLookup.Single(code);
        if (NfcLookup.TryPair(code, out var first, out var second))
        {
            Decompose(first);
            code = second;
        }

        _codes.Add(code);
        _ranks.Add(NfcLookup.Rank(code));
    }

    private void OrderMarks()
    {
        for (var start = 0; start < _codes.Count; start++)
        {
            if (_ranks[start] == 0) continue;
            var end = start + 1;
            var ordered = true;
            for (; end < _codes.Count && _ranks[end] != 0; end++) ordered &= _ranks[end - 1] <= _ranks[end];
            if (!ordered) Sort(start, end);
            start = end;
        }
    }

    // The position in the key keeps marks of one class in their order.
    private void Sort(int start, int end)
    {
        var keys = new (int Rank, int Position, int Code)[end - start];
        for (var i = start; i < end; i++) keys[i - start] = (_ranks[i], i, _codes[i]);
        Array.Sort(keys);
        for (var i = start; i < end; i++) (_ranks[i], _, _codes[i]) = keys[i - start];
    }

    private void Compose()
    {
        int count = 0, starter = -1, lastRank = 0;
        for (var i = 0; i < _codes.Count; i++)
        {
            var (code, rank) = (_codes[i], _ranks[i]);
            if (starter >= 0 && (starter == count - 1 || lastRank < rank))
            {
                var composed = NfcLookup.Compose(_codes[starter], code);
                if (composed >= 0)
                {
                    _codes[starter] = composed;
                    continue;
                }
            }

            if (rank == 0) starter = count;
            lastRank = rank;
            _codes[count++] = code;
        }

        _codes.RemoveRange(count, _codes.Count - count);
    }
}
