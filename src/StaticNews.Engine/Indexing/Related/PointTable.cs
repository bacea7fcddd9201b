namespace StaticNews.Engine.Indexing.Related;

/// <summary>Points by article number, and which have any. One per worker, emptied after each article at the cost of what it held.</summary>
internal sealed class PointTable(int articles)
{
    private readonly int[] _points = new int[articles + 1];
    private readonly int[] _touched = new int[articles + 1];
    private readonly bool[] _isTouched = new bool[articles + 1];
    private int _count;

    /// <summary>The numbers that have been touched.</summary>
    public ReadOnlySpan<int> Touched => _touched.AsSpan(0, _count);

    public int this[int number] => _points[number];

    public void Add(int number, int points)
    {
        _points[number] += points;
        Touch(number);
    }

    /// <summary>Makes it a candidate, with points or without.</summary>
    public void Touch(int number)
    {
        if (_isTouched[number]) return;
        _isTouched[number] = true;
        _touched[_count++] = number;
    }

    public void Clear()
    {
        foreach (var number in Touched)
        {
            _points[number] = 0;
            _isTouched[number] = false;
        }

        _count = 0;
    }
}
