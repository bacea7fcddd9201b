using StaticNews.Engine.Indexing;
using StaticNews.Engine.Rendering.Templates;

namespace StaticNews.Engine.Rendering.Views;

/// <summary>reporter: who signs an article; the biography only on the reporter's own page.</summary>
internal sealed class ReporterView(Reporter reporter, bool hasBiography) : View
{
    public static readonly ImmutableArray<string> Names =
        ["id", "name", "email", "desk", "column", "url", "photo", "former", "html"];

    public override string TypeName => "reporter";

    public override ImmutableArray<string> Members => Names;

    protected override object? Get(RenderContext context, string member) => member switch
    {
        "id" => reporter.Id,
        "name" => reporter.Name,
        "email" => EmailOf(reporter),
        "desk" => reporter.File?.Desk,
        "column" => reporter.Column,
        "url" => context.Site.Urls.Path(reporter.Route.Path),
        "photo" => Views.Of(reporter.Portrait),
        "former" => Flag(reporter.File is { IsFormer: true }),
        "html" => hasBiography && context.Run.Body.Parts.Length > 0 ? new BodyMarkup(context.Run.Body.Parts, context) : null,
        _ => Unknown,
    };

    /// <summary>The address that readers may see; null for who hides it or has left.</summary>
    public static string? EmailOf(Reporter reporter) =>
        reporter.File is { HidesEmail: true } or { IsFormer: true } ? null : reporter.Email;
}
