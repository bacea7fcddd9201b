namespace StaticNews.Engine.Indexing.Related;

/// <summary>Points by article number, and which have any. One per worker, emptied after each article at the cost of what it held.</summary>
internal sealed class PointTable(int articles)
{
    private readonly int[] _points = new int[articles + 1];
    private readonly int[] _touched = new int[articles + RelatedPicker.NewestOfGroup * 2];
    private int _count;

    /// <summary>The candidates; one that has no points may stand here twice.</summary>
    public ReadOnlySpan<int> Touched => _touched.AsSpan(0, _count);

    public int this[int number] => _points[number];

    /// <param name="points">More than zero.</param>
    public void Add(int number, int points)
    {
        ref var sum = ref _points[number];
        if (sum == 0) _touched[_count++] = number;
        sum += points;
    }

    /// <summary>Makes it a candidate, with points or without.</summary>
    public void Touch(int number)
    {
        if (_points[number] == 0) _touched[_count++] = number;
    }

    public void Clear()
    {
        foreach (var number in Touched) _points[number] = 0;
        _count = 0;
    }
}
