using StaticNews.Engine.Reading;
using StaticNews.Engine.Shared.Diagnostics;

namespace StaticNews.Commands;

/// <summary>The language in which text for a site's readers is begun.</summary>
internal static class WordsLanguage
{
    /// <summary>Korean for Korean sites, English for all others.</summary>
    public static MessageLanguage Of(SiteSettings settings) =>
        settings.Language.StartsWith("ko", StringComparison.OrdinalIgnoreCase) ? MessageLanguage.Korean : MessageLanguage.English;
}
