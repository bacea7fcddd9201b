namespace StaticNews.Tests.Guide;

/// <summary>Something the guide tells authors to write, and what it says will come of it.</summary>
/// <param name="Line">Where it stands in the guide.</param>
/// <param name="Files">The files it makes, by path below input; its own first.</param>
/// <param name="Settings">Lines of site.yml, or null.</param>
/// <param name="Outcomes">The blocks below it that show pages, feeds or messages.</param>
/// <param name="Body">All that its body may become, for the rows of tables; null elsewhere.</param>
public sealed record GuideExample(
    int Line, ImmutableArray<(string Path, string Text)> Files, string? Settings, ImmutableArray<GuideFence> Outcomes, string? Body = null)
{
    /// <summary>What messages about it name.</summary>
    public string Path => Settings is null ? Files[0].Path : "site.yml";
}
