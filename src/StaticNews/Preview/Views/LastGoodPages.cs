namespace StaticNews.Preview.Views;

/// <summary>The pages that were last shown without a mistake, the latest ones only, so that a mistake need not take a page away.</summary>
/// <remarks>Safe on many threads at once.</remarks>
internal sealed class LastGoodPages
{
    private const int Most = 64;

    private readonly Lock _lock = new();
    private readonly Dictionary<string, LinkedListNode<(string Key, PagePrint Print)>> _byKey = new(StringComparer.Ordinal);
    private readonly LinkedList<(string Key, PagePrint Print)> _latestFirst = new();

    /// <summary>Remembers a page, and forgets the one that was shown longest ago.</summary>
    public void Keep(string key, PagePrint print)
    {
        lock (_lock)
        {
            if (_byKey.Remove(key, out var known)) _latestFirst.Remove(known);
            _byKey[key] = _latestFirst.AddFirst((key, print));
            if (_byKey.Count <= Most || _latestFirst.Last is not { } oldest) return;
            _latestFirst.RemoveLast();
            _byKey.Remove(oldest.Value.Key);
        }
    }

    /// <summary>The page as it last was without a mistake, or null.</summary>
    public PagePrint? Find(string key)
    {
        lock (_lock) return _byKey.TryGetValue(key, out var known) ? known.Value.Print : null;
    }
}
