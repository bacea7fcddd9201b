using StaticNews.Engine.Composing;
using StaticNews.Engine.Rendering.Views;

namespace StaticNews.Engine.Rendering.Templates;

/// <summary>Every template that a page is made with: its kind's own, its layouts, the partials of its body's blocks, and those that all these include by name.</summary>
internal static class TemplateClosure
{
    /// <summary>Names with their folders, the page's own first; empty where the program writes the page itself.</summary>
    /// <param name="blocks">Of the page's body; finished HTML among them needs no partial.</param>
    public static ImmutableArray<string> Of(TemplateSet templates, Planning.PageKind kind, IEnumerable<BodyPart> blocks)
    {
        var names = ImmutableArray.CreateBuilder<string>();
        if (PageKinds.WithTemplate.Contains(kind)) Add(templates.Pages.GetValueOrDefault(PageKinds.NameOf(kind)));
        foreach (var block in blocks.Where(static block => block is not HtmlPart)) Add(templates.Partials.GetValueOrDefault(BodyPartials.NameFor(block)));
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
