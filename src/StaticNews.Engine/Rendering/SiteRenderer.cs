using System.Text;
using StaticNews.Engine.Composing;
using StaticNews.Engine.Planning;
using StaticNews.Engine.Reading;
using StaticNews.Engine.Rendering.Fragments;
using StaticNews.Engine.Rendering.Functions;
using StaticNews.Engine.Rendering.Metadata;
using StaticNews.Engine.Rendering.Templates;

namespace StaticNews.Engine.Rendering;

/// <summary>
/// Takes a theme and the site's data, gives workers that turn planned pages into bytes. Reads no file, knows no other page, and
/// says every mistake of the theme that shows without rendering.
/// </summary>
/// <remarks>Immutable. Shared by all threads; each thread has its own worker.</remarks>
public sealed class SiteRenderer
{
    // Of no use within a page, and on every one of them.
    private const string Namespace = " xmlns=\"http://www.w3.org/2000/svg\"";

    private readonly SiteScope _site;

    private SiteRenderer(SiteScope site) => _site = site;

    /// <summary>Compiles the theme.</summary>
    public static Checked<SiteRenderer> Create(ThemeSource theme, SiteData site)
    {
        var settings = site.Settings;
        var icons = IconsOf(theme);
        var scripts = InlineScript.AllOf(theme);
        var compiler = new ThemeCompiler(theme, site);
        var templates = compiler.Compile(icons.Keys, scripts.Keys);
        var dates = new LanguageFile(theme.Words, settings).Read();
        var builtins = Builtins.Build();
        ImmutableArray<string> adHosts = [.. settings.Ads.SelectMany(ad => ad.Hosts).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        ImmutableArray<string> hashes = [.. scripts.Values.Select(script => script.Source).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        var copyright = settings.HasAiNotice ? LanguageFile.CopyrightWithAiKey : LanguageFile.CopyrightKey;
        var scope = new SiteScope
        {
            Data = site,
            Urls = new SiteUrls(settings.BaseUrl),
            Templates = templates.Value,
            Builtins = builtins.Value,
            Words = theme.Words,
            Dates = dates.Value,
            Options = theme.Options,
            Slots = theme.Slots,
            Icons = icons,
            InlineScripts = scripts,
            Ads = settings.Ads.ToFrozenDictionary(ad => ad.Name, ad => new Html(ad.Html), StringComparer.Ordinal),
            Copyright = theme.Words.GetValueOrDefault(copyright, "© {0}").Replace("{0}", settings.Name, StringComparison.Ordinal),
            AdHosts = adHosts,
            ScriptHashes = hashes,
            Policy = ContentPolicy.Write(hashes, adHosts, []),
            HasFunctions = compiler.HasFunctions,
            Fragments = compiler.HidesNames ? null : new FragmentShelf(),
        };
        return new(new SiteRenderer(scope), [.. templates.Diagnostics, .. dates.Diagnostics, .. builtins.Diagnostics]);
    }

    /// <summary>A worker for one thread.</summary>
    public RenderWorker CreateWorker() => new(_site);

    /// <summary>The templates that a page of a kind is made with, by name with folder; empty where no template is asked.</summary>
    /// <param name="blocks">Of its body, those within others included.</param>
    public ImmutableArray<string> TemplatesOf(PageKind kind, IEnumerable<BodyPart> blocks) => TemplateClosure.Of(_site.Templates, kind, blocks);

    private static FrozenDictionary<string, Html> IconsOf(ThemeSource theme) => theme.Assets
        .Where(asset => asset.Path.StartsWith("icons/", StringComparison.Ordinal) && asset.Path.EndsWith(".svg", StringComparison.Ordinal))
        .ToFrozenDictionary(
            asset => asset.Path["icons/".Length..^".svg".Length],
            asset => new Html(Encoding.UTF8.GetString(asset.Bytes).Replace(Namespace, "", StringComparison.Ordinal).Trim()),
            StringComparer.Ordinal);
}
