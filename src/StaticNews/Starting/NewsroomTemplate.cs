using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using StaticNews.Drafting;
using StaticNews.Engine.Discovery;
using StaticNews.Engine.Shared.Text;
using StaticNews.Engine.Shared.Yaml;

namespace StaticNews.Starting;

/// <summary>The small newsroom inside the program that a new site starts from.</summary>
/// <param name="source">Its files as they stand in the program.</param>
internal sealed class NewsroomTemplate(ISourceFolder source)
{
    /// <summary>Every file with the paper's own words in it, dated before <paramref name="now"/> so that nothing starts under embargo.</summary>
    /// <param name="now">In the site's zone.</param>
    public ImmutableArray<NewFile> Files(string name, Uri baseUrl, DateTimeOffset now, string version)
    {
        var files = ImmutableArray.CreateBuilder<NewFile>();
        foreach (var file in source.List().Value)
        {
            var text = Encoding.UTF8.GetString(source.Read(file))
                .Replace("\r\n", "\n", StringComparison.Ordinal)
                .Replace("__name__", file.Path.EndsWith(".yml", StringComparison.Ordinal) ? YamlValue.Of(name) : name, StringComparison.Ordinal)
                .Replace("__base_url__", baseUrl.AbsoluteUri, StringComparison.Ordinal)
                .Replace("__version__", version, StringComparison.Ordinal)
                .Replace("__today__", Day(now, 0), StringComparison.Ordinal)
                .Replace("__yesterday__", Day(now, 1), StringComparison.Ordinal)
                .Replace("__days_ago__", Day(now, 3), StringComparison.Ordinal);
            files.Add(new NewFile(file.Path, text));
        }

        return files.ToImmutable();
    }

    /// <summary>An address that is nobody's, to be replaced by the paper's own.</summary>
    public static Uri PlaceholderUrl(string name) => new($"https://example.org/{UrlText.EncodePath(SourceName.Of(name, "paper"))}/");

    private static string Day(DateTimeOffset now, int before) => now.AddDays(-before).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
