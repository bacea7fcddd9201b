using System.Runtime.InteropServices;

namespace StaticNews.Engine.Shared.Text;

/// <summary>Counts insertions, deletions, replacements and swaps of neighbours between two texts; keeps its rows between calls.</summary>
internal sealed class EditDistance
{
    private int[] _beforeLast = [];
    private int[] _last = [];
    private int[] _current = [];

    /// <summary>The distance, or <paramref name="limit"/> + 1 when it is more; costs the shorter length times the limit.</summary>
    public int Between(List<char> left, List<char> right, int limit)
    {
        if (Math.Abs(left.Count - right.Count) > limit) return limit + 1;
        ReadOnlySpan<char> a = CollectionsMarshal.AsSpan(left);
        ReadOnlySpan<char> b = CollectionsMarshal.AsSpan(right);
        var common = a.CommonPrefixLength(b);
        a = a[common..];
        b = b[common..];
        while (!a.IsEmpty && !b.IsEmpty && a[^1] == b[^1])
        {
            a = a[..^1];
            b = b[..^1];
        }

        return Fill(a, b, limit);
    }

    private int Fill(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int limit)
    {
        if (_last.Length <= b.Length) (_beforeLast, _last, _current) = (new int[b.Length + 64], new int[b.Length + 64], new int[b.Length + 64]);
        var tooFar = limit + 1;
        for (var j = 0; j <= b.Length; j++) _last[j] = Math.Min(j, tooFar);
        for (var i = 1; i <= a.Length; i++)
        {
            // Outside this band the lengths alone make the distance too large.
            var from = Math.Max(1, i - limit);
            var to = Math.Min(b.Length, i + limit);
            _current[from - 1] = from == 1 ? Math.Min(i, tooFar) : tooFar;
            var least = _current[from - 1];
            for (var j = from; j <= to; j++)
            {
                var distance = _last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                if (j < i + limit) distance = Math.Min(distance, _last[j] + 1);
                distance = Math.Min(distance, _current[j - 1] + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) distance = Math.Min(distance, _beforeLast[j - 2] + 1);
                _current[j] = Math.Min(distance, tooFar);
                least = Math.Min(least, _current[j]);
            }

            if (least == tooFar) return tooFar;
            (_beforeLast, _last, _current) = (_last, _current, _beforeLast);
        }

        return _last[b.Length];
    }
}
