using System.Text;
using StaticNews.Engine.Reading;

namespace StaticNews.Engine.Indexing;

/// <summary>An article's url from the pattern of site.yml.</summary>
internal static class Permalink
{
    public static string Of(string pattern, DateTimeOffset published, string sectionId, Draft draft)
    {
        var slug = Slug.Of(draft.FrontMatter.Slug?.Value ?? SourcePath.Stem(draft.Source.Path));
        if (slug.Length == 0) slug = FingerprintBuilder.Of(draft.Source.Path).Short();
        var path = new StringBuilder(pattern)
            .Replace("{yyyy}", Number(published.Year, 4))
            .Replace("{mm}", Number(published.Month, 2))
            .Replace("{dd}", Number(published.Day, 2))
            .Replace("{section}", sectionId.Length == 0 ? "news" : sectionId)
            .Replace("{slug}", slug)
            .ToString();
        return path.EndsWith('/') ? path : path + "/";
    }

    private static string Number(int number, int digits) => number.ToString(CultureInfo.InvariantCulture).PadLeft(digits, '0');
}
