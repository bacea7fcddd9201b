using System.Collections.Immutable;
using StaticNews.Engine.Planning;
using StaticNews.Engine.Shared.Diagnostics;
using StaticNews.Engine.Shared.Fingerprints;

namespace StaticNews.Preview.Views;

/// <summary>One page as it came from the press, without anything that the preview adds.</summary>
/// <param name="Diagnostics">Of this page alone.</param>
/// <param name="Look">Of the bytes without the names of its stylesheets: equal where a page differs in its stylesheets only.</param>
internal sealed record PagePrint(PlannedPage Page, byte[] Bytes, ImmutableArray<Diagnostic> Diagnostics, TimeSpan Elapsed, Fingerprint Fingerprint, Fingerprint Look)
{
    /// <summary>Whether it is a page that people read, to which the preview may add something; redirects, feeds and the writing desk are none.</summary>
    public bool IsForReaders { get; } = Page.Route.OutputPath.EndsWith(".html", StringComparison.Ordinal) && Page.Kind is not (PageKind.Redirect or PageKind.Text);
}
