using StaticNews.Engine.Reading;
using StaticNews.Engine.Rendering.Views;

namespace StaticNews.Engine.Rendering.Templates;

/// <summary>Which template makes which kind of page: its own, or the one that all lists or all indexes share.</summary>
internal sealed class PageTemplates(ThemeSource theme, Dictionary<string, CompiledTemplate> templates, ImmutableArray<Diagnostic>.Builder diagnostics)
{
    public const string Folder = "templates/";

    /// <summary>By the name of the kind. What is missing is reported, shared templates once; so is a template that makes nothing.</summary>
    public FrozenDictionary<string, CompiledTemplate> Assign()
    {
        var assigned = new Dictionary<string, CompiledTemplate>(StringComparer.Ordinal);
        var missing = new SortedDictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var kind in PageKinds.WithTemplate)
        {
            var (own, shared) = (PageKinds.NameOf(kind), PageKinds.SharedTemplateOf(kind));
            if ((Find(own) ?? Find(shared)) is { } template) assigned.Add(own, template);
            else if (shared is null) Require(Folder + own, templates, diagnostics);
            else if (missing.TryGetValue(shared, out var others)) others.Add(own);
            else missing.Add(shared, [own]);
        }

        foreach (var (shared, kinds) in missing)
        {
            if (kinds.Count == 1) Require(Folder + kinds[0], templates, diagnostics);
            else diagnostics.Add(ThemeLookRules.MissingTemplates.At(PlaceOf(Folder + shared), [Folder + shared, string.Join(", ", kinds)]));
        }

        ReportUnused();
        return assigned.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>Reports a template that a theme must have and this one has not.</summary>
    public static void Require(string name, Dictionary<string, CompiledTemplate> templates, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        if (!templates.ContainsKey(name)) diagnostics.Add(ThemeRules.MissingTemplate.At(PlaceOf(name), [name], Nearest.Find(name, templates.Keys)));
    }

    private static Place PlaceOf(string name) => new($"theme/{name}.html", TextSpan.WholeFile);

    private CompiledTemplate? Find(string? name) => name is null ? null : templates.GetValueOrDefault(Folder + name);

    private void ReportUnused()
    {
        ImmutableArray<string> known = [PageKinds.AnyList, PageKinds.AnyIndex, .. PageKinds.WithTemplate.Select(PageKinds.NameOf)];
        foreach (var template in templates.Values.Where(static each => each.Name.StartsWith(Folder, StringComparison.Ordinal)))
        {
            var name = template.Name[Folder.Length..];
            if (!known.Contains(name)) diagnostics.Add(ThemeLookRules.UnusedTemplate.At(theme.Templates[template.Name].Source.At(TextSpan.WholeFile), [template.Name], Nearest.Find(name, known)));
        }
    }
}
