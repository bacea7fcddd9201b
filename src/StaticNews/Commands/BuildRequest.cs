using StaticNews.Engine;
using StaticNews.Reporting;

namespace StaticNews.Commands;

/// <summary>What a build or check command means: absolute folders, a moment, and nothing left open.</summary>
/// <param name="IsCheck">Writes nothing.</param>
/// <param name="AsksOtherHosts">Whether links to other hosts are tried.</param>
/// <param name="IsClean">Trusts nothing that an earlier build left.</param>
/// <param name="IsStrict">Warnings are errors.</param>
/// <param name="DisplayRoot">The folder from which messages name files.</param>
internal sealed record BuildRequest(
    SiteFolders Folders,
    BuildOptions Options,
    bool IsCheck,
    bool AsksOtherHosts,
    bool IsClean,
    bool IsStrict,
    string DisplayRoot,
    ReportStyle Style);
