using StaticNews.Engine.Rendering.Views;

namespace StaticNews.Engine.Rendering.Templates;

/// <summary>Every template that pages of one kind are made with: their own, its layouts, and the partials that these include by name.</summary>
internal static class TemplateClosure
{
    /// <summary>Names with their folders, the page's own first; empty where the program writes the page itself.</summary>
    public static ImmutableArray<string> Of(TemplateSet templates, Planning.PageKind kind)
    {
        var names = ImmutableArray.CreateBuilder<string>();
        if (PageKinds.WithTemplate.Contains(kind)) Add(templates.Pages.GetValueOrDefault(PageKinds.NameOf(kind)));
        return names.DrainToImmutable();

        void Add(CompiledTemplate? template)
        {
            if (template is null || names.Contains(template.Name)) return;
            names.Add(template.Name);
            if (template.Template?.Page is not { } page) return;
            var uses = new TemplateNames(template.Name);
            uses.Visit(page);
            foreach (var use in uses.Uses)
            {
                if (use.Function is "layout") Add(templates.Layouts.GetValueOrDefault(use.Name));
                else if (use.Function is "include") Add(templates.Partials.GetValueOrDefault(use.Name));
            }
        }
    }
}
