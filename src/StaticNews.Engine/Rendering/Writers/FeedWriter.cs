using StaticNews.Engine.Composing;
using StaticNews.Engine.Planning;
using StaticNews.Engine.Rendering.Templates;

namespace StaticNews.Engine.Rendering.Writers;

/// <summary>A feed in its format.</summary>
internal static class FeedWriter
{
    public static void Write(Utf8Output output, SiteScope site, PlannedPage page, FeedPageData feed, IBodySource bodies)
    {
        var text = FeedText.Of(site, page, feed);
        switch (feed.Format)
        {
            case FeedFormat.Atom:
                AtomWriter.Write(output, site, text, bodies);
                break;
            case FeedFormat.Json:
                JsonFeedWriter.Write(output, site, text, bodies);
                break;
            default:
                RssWriter.Write(output, site, text, bodies);
                break;
        }
    }
}
