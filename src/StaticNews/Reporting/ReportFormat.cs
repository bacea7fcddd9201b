namespace StaticNews.Reporting;

/// <summary>Who reads the report.</summary>
internal enum ReportFormat
{
    /// <summary>A person.</summary>
    Text,

    /// <summary>A program: one document.</summary>
    Json,

    /// <summary>GitHub, which shows diagnostics beside the lines of a pull request.</summary>
    GitHub,
}
