using StaticNews.Engine.Shared.Search;

namespace StaticNews.Engine.Indexing.Search;

/// <summary>A shard that is made from what it was: the postings of articles that stayed, and those of the articles that may have changed.</summary>
internal sealed class ShardDraft<T>(IComparer<T> order)
    where T : notnull
{
    private readonly SortedDictionary<T, (List<(int Number, HeadMark Mark)> Head, List<(int Number, HeadMark Mark)> Body)> _terms = new(order);

    /// <summary>Keeps of an earlier shard what is not said anew.</summary>
    /// <param name="terms">Reads the shard's terms.</param>
    /// <param name="isKept">By article number.</param>
    public void Keep(ReadOnlySpan<byte> content, TermReader<T> terms, Func<int, bool> isKept)
    {
        var reader = new PackedReader(content);
        var names = terms(ref reader);
        var lengths = new (int Head, int Body)[names.Length];
        for (var at = 0; at < lengths.Length; at++) lengths[at] = ((int)reader.Number(), (int)reader.Number());
        for (var at = 0; at < lengths.Length; at++)
        {
            Keep(names[at], new PackedReader(reader.Bytes(lengths[at].Head)), isHead: true, isKept);
            Keep(names[at], new PackedReader(reader.Bytes(lengths[at].Body)), isHead: false, isKept);
        }
    }

    public void Add(T term, int number, bool isHead, HeadMark mark)
    {
        if (!_terms.TryGetValue(term, out var lists)) _terms[term] = lists = ([], []);
        (isHead ? lists.Head : lists.Body).Add((number, mark));
    }

    /// <summary>The terms in order, each with its number in the lanes.</summary>
    public List<(T Term, int Number)> Fill(PostingLane head, PostingLane body)
    {
        var terms = new List<(T Term, int Number)>(_terms.Count);
        foreach (var (term, lists) in _terms)
        {
            lists.Head.Sort(static (left, right) => left.Number.CompareTo(right.Number));
            lists.Body.Sort(static (left, right) => left.Number.CompareTo(right.Number));
            foreach (var (number, mark) in lists.Head) head.Measure(terms.Count, number, mark);
            foreach (var (number, _) in lists.Body) body.Measure(terms.Count, number);
            terms.Add((term, terms.Count));
        }

        head.Allocate();
        body.Allocate();
        var at = 0;
        foreach (var (_, lists) in _terms)
        {
            foreach (var (number, mark) in lists.Head) head.Write(at, number, mark);
            foreach (var (number, _) in lists.Body) body.Write(at, number);
            at++;
        }

        return terms;
    }

    private void Keep(T term, PackedReader list, bool isHead, Func<int, bool> isKept)
    {
        var number = 0;
        while (!list.IsAtEnd)
        {
            var entry = list.Number();
            number += (int)(isHead ? entry >> PostingLane.HeadBits : entry);
            if (isKept(number)) Add(term, number, isHead, isHead ? (HeadMark)(entry & PostingLane.HeadMask) : HeadMark.None);
        }
    }
}
