using System.Text;
using StaticNews.Engine.Reading;

namespace StaticNews.Engine.Planning;

/// <summary>robots.txt: everybody may read, Korea's search engines by name; where the paper forbids it, nobody may gather texts to train AI.</summary>
internal static class Robots
{
    private static readonly ImmutableArray<string> Welcome = ["Yeti", "Daum", "Googlebot", "bingbot"];

    // Crawlers that say of themselves that they gather training texts. Those that answer a reader's question are not among them.
    private static readonly ImmutableArray<string> Trainers =
    [
        "GPTBot", "Google-Extended", "CCBot", "ClaudeBot", "anthropic-ai", "Applebot-Extended", "Bytespider", "meta-externalagent", "Amazonbot", "cohere-training-data-crawler",
    ];

    public static string Of(SiteSettings settings)
    {
        var robots = new StringBuilder("User-agent: *\nAllow: /\n");
        foreach (var name in Welcome) robots.Append("\nUser-agent: ").Append(name);
        robots.Append("\nAllow: /\n");
        if (settings.HasAiNotice)
        {
            foreach (var name in Trainers) robots.Append("\nUser-agent: ").Append(name);
            robots.Append("\nDisallow: /\n");
        }

        robots.Append('\n');
        foreach (var sitemap in new[] { SitemapPlanner.SiteRoute, SitemapPlanner.NewsRoute })
            robots.Append("Sitemap: ").Append(settings.BaseUrl.AbsoluteUri).Append(sitemap.Path.AsSpan(1)).Append('\n');
        return robots.ToString();
    }
}
