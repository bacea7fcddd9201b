using System.Collections.Frozen;
using System.Collections.Immutable;
using StaticNews.Commands;
using StaticNews.Engine.Shared.Diagnostics;

namespace StaticNews.Preview.Views;

/// <summary>How a preview weighs messages: what only keeps a site from being published does not keep it from being looked at, unless --strict asks for that.</summary>
internal sealed record PreviewWeight(bool IsStrict)
{
    /// <summary>What is to say of the site, after the desk's checks: sorted, each once. A gap in the imprint is a warning.</summary>
    public ImmutableArray<Diagnostic> OfSite(ImmutableArray<Diagnostic> diagnostics, FrozenDictionary<string, Severity> checks) =>
        OfPage(DeskPolicy.Apply(
            [.. diagnostics.Select(static each => each.Rule.Code == SettingsRules.ImprintMissing.Code ? each with { Severity = Severity.Warning } : each)],
            checks));

    /// <summary>What printing a page gave cause to say.</summary>
    public ImmutableArray<Diagnostic> OfPage(ImmutableArray<Diagnostic> diagnostics) => IsStrict ? Verdict.Strict(diagnostics) : diagnostics;
}
