using Scriban;
using StaticNews.Engine.Planning;
using StaticNews.Engine.Reading;

namespace StaticNews.Engine.Rendering.Templates;

/// <summary>Theme texts to templates, once per build. Everything that is wrong without rendering a page is said here.</summary>
internal sealed class ThemeCompiler(ThemeSource theme, SiteData site)
{
    private const string LayoutFolder = "layouts/";
    private const string PartialFolder = "partials/";

    private readonly ImmutableArray<Diagnostic>.Builder _diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
    private readonly Dictionary<string, CompiledTemplate> _templates = new(StringComparer.Ordinal);
    private readonly List<TemplateNames> _names = [];

    /// <summary>Whether any template defines a function with parameters.</summary>
    public bool HasFunctions => _names.Exists(names => names.HasFunctions);

    /// <summary>Whether, in any template, a name of all pages may come to mean something else for what is included.</summary>
    public bool HidesNames => _names.Exists(names => names.HidesNames);

    /// <param name="icons">Names of the theme's icons.</param>
    /// <param name="scripts">Names of its inline scripts.</param>
    public Checked<TemplateSet> Compile(IReadOnlyCollection<string> icons, IReadOnlyCollection<string> scripts)
    {
        foreach (var (name, source) in theme.Templates.OrderBy(entry => entry.Key, StringComparer.Ordinal)) Add(name, source);
        var pages = new PageTemplates(theme, _templates, _diagnostics).Assign();
        foreach (var partial in BodyPartials.Names) PageTemplates.Require(PartialFolder + partial, _templates, _diagnostics);
        CheckNames(icons, scripts);
        var diagnostics = _diagnostics.ToImmutable();
        var known = diagnostics.Select(diagnostic => (diagnostic.Rule.Code, diagnostic.Place)).ToFrozenSet();
        return new(new TemplateSet(pages, In(LayoutFolder), In(PartialFolder), known), diagnostics);
    }

    private void Add(string name, ThemeText source)
    {
        var template = Template.Parse(source.Text, source.Source.DisplayPath);
        AttributeLint.Check(source, _diagnostics);
        var names = new TemplateNames(name);
        if (template.HasErrors)
        {
            Refuse(name, ParseMistake.Of(source, template));
        }
        else if (!TryVisit(template, names))
        {
            Refuse(name, ThemeRules.Syntax.At(source.Source.At(TextSpan.WholeFile), [name]));
        }
        else
        {
            _names.Add(names);
            _templates[name] = new CompiledTemplate(name, template);
        }
    }

    private void Refuse(string name, Diagnostic mistake)
    {
        _diagnostics.Add(mistake);
        _templates[name] = new CompiledTemplate(name, null);
    }

    // A statement inside an expression (1func f(a)) passes the parser, which leaves a node there that nothing can visit or evaluate.
    private static bool TryVisit(Template template, TemplateNames names)
    {
        try
        {
            if (template.Page is { } page) names.Visit(page);
            return true;
        }
        catch (NotSupportedException)
        {
            return false;
        }
    }

    private void CheckNames(IReadOnlyCollection<string> icons, IReadOnlyCollection<string> scripts)
    {
        var partials = NamesIn(PartialFolder);
        var layouts = NamesIn(LayoutFolder);
        var slots = _names.Where(names => IsIn(names, LayoutFolder)).SelectMany(names => names.Uses)
            .Where(use => use.Function is "block" or TemplateNames.WrappedBlock).Select(use => use.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var names in _names)
        {
            foreach (var use in names.Uses)
            {
                if (use.Function is "include") Check(use, ThemeRules.UnknownPartial, partials);
                else if (use.Function is "layout") Check(use, ThemeRules.UnknownLayout, layouts);
                else if (use.Function is "asset") Check(use, ThemeRules.UnknownAsset, site.Assets.Keys);
                else if (use.Function is "icon") Check(use, ThemeRules.UnknownIcon, icons);
                else if (use.Function is "script") Check(use, ThemeRules.UnknownScript, scripts);
                else if (use.Function is "t") Check(use, ThemeRules.UnknownWord, theme.Words.Keys);
                else if (use.Function is TemplateNames.WrappedBlock && IsIn(names, PageTemplates.Folder)) Check(use, ThemeRules.UnknownSlot, slots);
            }
        }
    }

    private static bool IsIn(TemplateNames names, string folder) => names.Template.StartsWith(folder, StringComparison.Ordinal);

    private void Check(NamedUse use, DiagnosticRule rule, IReadOnlyCollection<string> names)
    {
        if (names.Contains(use.Name)) return;
        _diagnostics.Add(rule.At(Places.Of(use.Span, "theme"), [use.Name], Nearest.Find(use.Name, names)));
    }

    private HashSet<string> NamesIn(string folder) => _templates.Keys
        .Where(name => name.StartsWith(folder, StringComparison.Ordinal)).Select(name => name[folder.Length..]).ToHashSet(StringComparer.Ordinal);

    private FrozenDictionary<string, CompiledTemplate> In(string folder) => _templates.Values
        .Where(template => template.Name.StartsWith(folder, StringComparison.Ordinal))
        .ToFrozenDictionary(template => template.Name[folder.Length..], StringComparer.Ordinal);
}
