using System.Collections.Immutable;
using StaticNews.Engine.Shared.Diagnostics;

namespace StaticNews.Preview.Views;

/// <summary>How a preview weighs messages: what only keeps a site from being published does not keep it from being looked at.</summary>
internal static class PreviewWeight
{
    /// <summary>The same diagnostics; a gap in the imprint is a warning.</summary>
    public static ImmutableArray<Diagnostic> Of(ImmutableArray<Diagnostic> diagnostics) =>
    [
        .. diagnostics.Select(static each => each.Rule.Code == SettingsRules.ImprintMissing.Code ? each with { Severity = Severity.Warning } : each),
    ];
}
