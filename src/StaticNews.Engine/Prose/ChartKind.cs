namespace StaticNews.Engine.Prose;

/// <summary>How a chart shows its data.</summary>
public enum ChartKind
{
    /// <summary>Bars, side by side where there are several series.</summary>
    Bar,

    /// <summary>One bar for each label, its series stacked.</summary>
    Stacked,

    /// <summary>One line for each series.</summary>
    Line,
}
