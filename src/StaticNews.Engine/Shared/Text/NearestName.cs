namespace StaticNews.Engine.Shared.Text;

/// <summary>Keeps the best of the candidates offered: least distance, then longest common beginning, then ordinal order.</summary>
internal sealed class NearestName
{
    private readonly string _name;
    private readonly List<char> _keys = [];
    private readonly List<char> _candidateKeys = [];
    private readonly EditDistance _distance = new();
    private int _bestCommon;

    public NearestName(string name, ReadOnlySpan<char> compared, int mostSlips)
    {
        _name = name;
        Keystrokes.Append(_keys, compared);

        // One slip in three keys, two in seven: more would suggest what was not meant.
        Distance = _keys.Count == 0 ? -1 : _keys.Count < 3 ? 0 : Math.Min(mostSlips, 1 + (_keys.Count - 3) / 4);
    }

    /// <summary>The nearest candidate so far that is near enough.</summary>
    public string? Best { get; private set; }

    /// <summary>Its distance in keys; before there is a best, the largest that would do, or -1.</summary>
    public int Distance { get; private set; }

    /// <summary>Compares <paramref name="compared"/>, the candidate or a part of it.</summary>
    public void Offer(string candidate, ReadOnlySpan<char> compared)
    {
        if (Distance < 0) return;
        _candidateKeys.Clear();
        Keystrokes.Append(_candidateKeys, compared);
        if (_candidateKeys.Count == 0) return;
        var distance = _distance.Between(_keys, _candidateKeys, Distance);
        if (distance > Distance) return;
        var common = _name.AsSpan().CommonPrefixLength(candidate);
        if (Best is not null && distance == Distance)
        {
            if (common < _bestCommon) return;
            if (common == _bestCommon && string.CompareOrdinal(candidate, Best) >= 0) return;
        }

        (Best, Distance, _bestCommon) = (candidate, distance, common);
    }
}
