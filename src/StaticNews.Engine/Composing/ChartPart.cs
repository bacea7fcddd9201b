using StaticNews.Engine.Composing.Charts;

namespace StaticNews.Engine.Composing;

/// <summary>A chart of a data file; the theme's partials/chart renders it.</summary>
public sealed record ChartPart(Chart Chart) : BodyPart;
