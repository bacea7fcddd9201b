using StaticNews.Engine.Shared.Diagnostics;

namespace StaticNews.Reporting;

/// <summary>How a build is reported.</summary>
/// <param name="IsQuiet">Diagnostics only.</param>
internal sealed record ReportStyle(ReportFormat Format, MessageLanguage Language, bool IsQuiet, bool ShowsTimings);
