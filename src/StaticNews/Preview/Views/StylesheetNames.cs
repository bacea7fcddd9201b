using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using StaticNews.Engine;
using StaticNews.Engine.Shared.Fingerprints;
using StaticNews.Engine.Shared.Text;

namespace StaticNews.Preview.Views;

/// <summary>The urls of a site's stylesheets, which carry their content's hash: passed over, they tell whether a page changed in nothing but its looks.</summary>
internal sealed class StylesheetNames
{
    private readonly ImmutableArray<byte[]> _names;

    private StylesheetNames(ImmutableArray<byte[]> names) => _names = names;

    /// <summary>Those of a site's theme.</summary>
    public static StylesheetNames Of(PreparedSite site) => new(
    [
        .. site.Plan.Site.Assets
            .Where(static asset => asset.Key.EndsWith(".css", StringComparison.Ordinal))
            .Select(static asset => Encoding.UTF8.GetBytes(UrlText.EncodePath(asset.Value.Path))),
    ]);

    /// <summary>The fingerprint of a page without these names.</summary>
    public Fingerprint LookOf(ReadOnlySpan<byte> page)
    {
        var kept = new ArrayBufferWriter<byte>(page.Length + 1);
        while (!page.IsEmpty)
        {
            var (at, length) = First(page);
            kept.Write(page[..at]);
            page = page[(at + length)..];
        }

        return FingerprintBuilder.Of(kept.WrittenSpan);
    }

    private (int At, int Length) First(ReadOnlySpan<byte> page)
    {
        var first = (At: page.Length, Length: 0);
        foreach (var name in _names)
        {
            if (page.IndexOf(name) is >= 0 and var at && at < first.At) first = (at, name.Length);
        }

        return first;
    }
}
