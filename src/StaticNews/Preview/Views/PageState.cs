using System.Collections.Immutable;
using StaticNews.Engine.Shared.Diagnostics;

namespace StaticNews.Preview.Views;

/// <summary>What there is to show at a url: a page, and the mistakes for which it may be an older one.</summary>
/// <param name="Shown">The page as it is now, or as it last was without a mistake; null where there is none.</param>
/// <param name="IsFound">Whether <paramref name="Shown"/> stands at this url, and not in its place.</param>
/// <param name="Mistakes">What keeps the page from being shown as it is now: sorted.</param>
/// <param name="Remarks">Everything else there is to say of this page: sorted.</param>
internal sealed record PageState(PreviewView View, PagePrint? Shown, bool IsFound, ImmutableArray<Diagnostic> Mistakes, ImmutableArray<Diagnostic> Remarks);
