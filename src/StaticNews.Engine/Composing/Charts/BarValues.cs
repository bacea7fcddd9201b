namespace StaticNews.Engine.Composing.Charts;

/// <summary>The bars of one chart as figures: where each begins and ends, side by side or stacked.</summary>
internal sealed class BarValues(ChartData data, bool isStacked)
{
    public bool IsStacked => isStacked;

    /// <summary>Bars that stand side by side at one label.</summary>
    public int Lanes => isStacked ? 1 : data.Series.Length;

    public int Rows => data.Labels.Length;

    /// <summary>The lowest and the highest end of any bar; zero is between them.</summary>
    public (decimal Low, decimal High) Ends()
    {
        var (low, high) = (0m, 0m);
        for (var row = 0; row < Rows; row++)
        {
            foreach (var bar in At(row))
            {
                low = Math.Min(low, Math.Min(bar.From, bar.To));
                high = Math.Max(high, Math.Max(bar.From, bar.To));
            }
        }

        return (low, high);
    }

    /// <summary>The bars at one label: series from 1, lane from 0, from where it grows and to where.</summary>
    public IEnumerable<(int Series, int Lane, decimal From, decimal To)> At(int row)
    {
        var (above, below) = (0m, 0m);
        for (var i = 0; i < data.Series.Length; i++)
        {
            if (data.Series[i].Values[row] is not { } value) continue;
            if (!isStacked)
            {
                yield return (i + 1, i, 0, value);
            }
            else if (value >= 0)
            {
                yield return (i + 1, 0, above, above += value);
            }
            else
            {
                yield return (i + 1, 0, below, below += value);
            }
        }
    }
}
