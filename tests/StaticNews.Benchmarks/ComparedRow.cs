using System.Globalization;

namespace StaticNews.Benchmarks;

/// <summary>One line of a comparison.</summary>
internal sealed record ComparedRow(string Name, ProcessRun Run, OutputSize Size)
{
    public const string Heading = """
        | | pages | MB | wall | CPU | peak memory | wall, CPU beside `cp -r` | CPU beside Hugo |
        | --- | --- | --- | --- | --- | --- | --- | --- |
        """;

    /// <summary>As a line of a Markdown table.</summary>
    public string Text(ComparedRow copy, ComparedRow? hugo) => string.Create(
        CultureInfo.InvariantCulture,
        $"| {Name} | {Size.Pages:N0} | {Size.Bytes / 1e6:N0} | {Run.Wall.TotalSeconds:0.00} s | {Run.Cpu.TotalSeconds:0.00} s | {Run.PeakBytes / 1e6:N0} MB | {Run.Wall / copy.Run.Wall:0.00}, {Run.Cpu / copy.Run.Cpu:0.00} | {(hugo is null ? "" : (Run.Cpu / hugo.Run.Cpu).ToString("0.00", CultureInfo.InvariantCulture))} |");
}
