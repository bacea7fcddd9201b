using StaticNews.Engine.Composing;
using StaticNews.Engine.Discovery;
using StaticNews.Engine.Indexing;
using StaticNews.Engine.Indexing.Related;
using StaticNews.Engine.Planning;
using StaticNews.Engine.Prose;
using StaticNews.Engine.Reading;
using StaticNews.Engine.Writing;

namespace StaticNews.Engine.Inquiry;

/// <summary>Why one page or file is as it is: renders that one page and looks up the rest in the plan.</summary>
public static class Explainer
{
    /// <summary>Everything there is to say about it.</summary>
    public static Explanation Explain(PreparedSite site, Subject subject)
    {
        var draft = site.Edition.Drafts.FirstOrDefault(draft => draft.Source.Path == subject.Source?.Path && subject.Page?.Kind != PageKind.Redirect);
        var card = (subject.Page?.Data as ArticlePageData)?.Article.Card;
        var look = new BodyLook(site);
        var body = look.BodyOf(subject.Page);
        var output = new MeasuredOutput();
        var run = SiteBuilder.Print(OnlyThis(site, subject), output);
        var zone = site.Newsroom.Settings.Zone;
        return new Explanation
        {
            Name = draft?.FrontMatter.Title.Value ?? (subject.Page?.Kind == PageKind.Home ? site.Newsroom.Settings.Name : null) ?? subject.Page?.Head.Title ?? subject.Source?.DisplayPath ?? subject.File!.Source,
            Kind = subject.Page?.Kind ?? (draft is null ? null : PageKind.Article),
            Route = subject.Page?.Route ?? subject.File?.Route,
            Withheld = draft is null ? WithheldReason.None : site.Publication.Withheld.GetValueOrDefault(draft.Source.Path),
            Published = draft?.FrontMatter.Published is { } published ? zone.Show(published) : null,
            Expires = draft?.FrontMatter.Expires is { } expires ? zone.Show(expires) : null,
            Source = subject.Source?.DisplayPath ?? subject.File?.Source,
            Bytes = output.Bytes.Count == 0 ? null : output.Bytes.Values.Single(),
            Templates = Templates(site, subject, body),
            Pictures = Pictures(site, subject.Source, draft),
            DataFiles = [.. body.DataFiles.Select(static file => file.DisplayPath).Distinct(StringComparer.Ordinal)],
            DrawnOn = subject.Source is { } table && site.Sources.DataFiles.Contains(table) ? look.PagesDrawing(table) : [],
            Links = [.. run.InternalLinks.Select(static link => link.To).Distinct()],
            ExternalLinks = [.. run.ExternalLinks.Select(static link => link.Url).Distinct(StringComparer.Ordinal)],
            ListedOn = card is null ? [] : [.. site.Plan.Pages.Where(page => PageContents.CardsOf(page.Data).Contains(card, ReferenceEqualityComparer.Instance))],
            Related = Related(site, subject),
            Articles = subject.Page is null ? [] : [.. PageContents.CardsOf(subject.Page.Data)],
            Aliases = subject.Page is null ? [] : [.. site.Plan.Pages.Where(page => page.Data is RedirectPageData redirect && redirect.Target == subject.Page.Route).Select(static page => page.Route)],
            LeadsTo = (subject.Page?.Data as RedirectPageData)?.Target,
            Diagnostics = DiagnosticOrder.Sorted([.. run.Diagnostics.Where(each => each.Place.Path == subject.Source?.DisplayPath)]),
        };
    }

    private static PreparedSite OnlyThis(PreparedSite site, Subject subject) => site with
    {
        Options = site.Options with { CollectsLinks = true, Shard = null, Jobs = 1 },
        Plan = site.Plan with { Pages = subject.Page is { } page ? [page] : [], Files = subject.File is { } file ? [file] : [] },
    };

    private static ImmutableArray<string> Templates(PreparedSite site, Subject subject, ComposedBody body)
    {
        if (subject.Page is null) return [];
        var files = site.Edition.Theme.Templates;
        return [.. site.Renderer.TemplatesOf(subject.Page.Kind, BodyLook.AllOf(body.Parts)).Select(name => files.GetValueOrDefault(name)?.Source.DisplayPath ?? name)];
    }

    private static ImmutableArray<string> Pictures(PreparedSite site, SourceFile? source, Draft? draft)
    {
        if (source is null) return [];
        var reporter = SubjectFinder.ReporterAt(site, source)?.File;
        var body = draft?.Body ?? reporter?.Body ?? site.Edition.Pages.FirstOrDefault(page => page.Source.Path == source.Path)?.Body;
        var named = new[] { draft?.FrontMatter.Image, reporter?.Photo }.OfType<PictureReference>().Select(static picture => picture.Source);
        return [.. named.Concat(body?.Pictures ?? []).Select(Found).OfType<SourceFile>().Select(static file => file.DisplayPath).Distinct(StringComparer.Ordinal)];

        SourceFile? Found(string reference) =>
            PictureLookup.PathOf(source, reference) is { } path ? site.Sources.ByPath.GetValueOrDefault(path) : null;
    }

    private static ImmutableArray<RelatedPick> Related(PreparedSite site, Subject subject)
    {
        return subject.Page?.Data switch
        {
            ArticlePageData { Article: var article } => RelatedReasons.Of(site.Newsroom, article, BodyOf(article), site.Newsroom.Settings.RelatedCount, site.Options.Jobs),
            RelatedPageData { Article: var article } => RelatedReasons.All(site.Newsroom, article, BodyOf(article), site.Options.Jobs),
            _ => [],
        };

        string BodyOf(Article article) => DraftReader.ReadBody(site.Input.Read(article.Draft.Source)).Text;
    }
}
