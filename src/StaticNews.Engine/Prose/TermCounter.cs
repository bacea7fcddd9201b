using System.Buffers;
using StaticNews.Engine.Shared.Terms;

namespace StaticNews.Engine.Prose;

/// <summary>Counts the terms of one body in the order in which they appear. A very long body's new terms are no longer counted at some point.</summary>
internal sealed class TermCounter : IDisposable
{
    private const int Slots = 4096;
    private const int Most = 2048;

    // A slot holds a term's number plus one, so that an empty one is 0; the counts stand in order of appearance.
    private readonly ushort[] _places = ArrayPool<ushort>.Shared.Rent(Slots);
    private readonly ulong[] _terms = ArrayPool<ulong>.Shared.Rent(Most);
    private int _count;

    public TermCounter() => _places.AsSpan(0, Slots).Clear();

    public void Add(uint id)
    {
        var slot = id & (Slots - 1);
        while (_places[slot] is var place and not 0)
        {
            ref var known = ref _terms[place - 1];
            if ((uint)known == id)
            {
                known += 1UL << 32;
                return;
            }

            slot = (slot + 1) & (Slots - 1);
        }

        if (_count == Most) return;
        _terms[_count++] = (1UL << 32) | id;
        _places[slot] = (ushort)_count;
    }

    /// <summary>The most frequent terms, of equally frequent ones those that came first; common words left out.</summary>
    public void Take(int most, ImmutableArray<BodyTerm>.Builder terms)
    {
        for (var count = BodyTerm.HighestCount; count > 0 && most > 0; count--)
        {
            for (var at = 0; at < _count && most > 0; at++)
            {
                var (id, times) = ((uint)_terms[at], (int)(_terms[at] >> 32));
                if (Math.Min(times, BodyTerm.HighestCount) != count || CommonWords.Contains(id)) continue;
                terms.Add(BodyTerm.Of(id, count));
                most--;
            }
        }
    }

    public void Dispose()
    {
        ArrayPool<ushort>.Shared.Return(_places);
        ArrayPool<ulong>.Shared.Return(_terms);
    }
}
