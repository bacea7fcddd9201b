using System.Collections.Immutable;
using StaticNews.Engine;
using StaticNews.Engine.Shared.Diagnostics;

namespace StaticNews.Links;

/// <summary>Asks other hosts whether the pages that authors link to are still there: each url once, a few at a time.</summary>
internal sealed class ExternalLinkChecker(LinkProbe probe)
{
    /// <summary>Polite to others, and enough to hide their slowness.</summary>
    private const int AtATime = 8;

    /// <summary>A diagnostic at every place whose link is dead or could not be checked.</summary>
    public ImmutableArray<Diagnostic> Check(ImmutableArray<ExternalLink> links)
    {
        var urls = Distinct(links, out var numbers);
        var answers = new LinkAnswer[urls.Count];
        Parallel.ForAsync(0, urls.Count, new ParallelOptions { MaxDegreeOfParallelism = AtATime }, async (i, cancellation) =>
            answers[i] = await probe.Ask(urls[i], cancellation).ConfigureAwait(false)).GetAwaiter().GetResult();

        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var link in links)
        {
            if (Address(link.Url) is { } url && Rule(answers[numbers[url]].State) is { } rule)
                diagnostics.Add(rule.At(link.Place, [link.Url, answers[numbers[url]].Reason]));
        }

        return diagnostics.ToImmutable();
    }

    private static List<Uri> Distinct(ImmutableArray<ExternalLink> links, out Dictionary<Uri, int> numbers)
    {
        var urls = new List<Uri>();
        numbers = [];
        foreach (var link in links)
        {
            if (Address(link.Url) is { } url && numbers.TryAdd(url, urls.Count)) urls.Add(url);
        }

        return urls;
    }

    // A fragment is the browser's business; `//host/` means the scheme of the page, which is https on any host of today.
    private static Uri? Address(string url)
    {
        var text = url.StartsWith("//", StringComparison.Ordinal) ? "https:" + url : url;
        if (!Uri.TryCreate(text, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https")) return null;
        return address.Fragment.Length == 0 ? address : new Uri(address.GetComponents(UriComponents.HttpRequestUrl, UriFormat.UriEscaped));
    }

    private static DiagnosticRule? Rule(LinkState state) => state switch
    {
        LinkState.Dead => TextRules.DeadExternalLink,
        LinkState.Unknown => TextRules.UncheckedExternalLink,
        _ => null,
    };
}
