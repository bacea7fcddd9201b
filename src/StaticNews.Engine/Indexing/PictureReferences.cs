using StaticNews.Engine.Discovery;
using StaticNews.Engine.Prose;
using StaticNews.Engine.Reading;

namespace StaticNews.Engine.Indexing;

/// <summary>Which picture files the edition refers to. A picture that only an embargoed article uses is not among them, and so is not published.</summary>
public static class PictureReferences
{
    /// <summary>The files, by path.</summary>
    public static ImmutableArray<SourceFile> Of(
        SiteSettings settings, SourceTree tree, ImmutableArray<Draft> published, ImmutableArray<ReporterFile> reporters, ImmutableArray<PageFile> pages)
    {
        var files = new SortedDictionary<string, SourceFile>(StringComparer.Ordinal);
        foreach (var draft in published)
        {
            if (draft.FrontMatter.Image is { } image) Add(draft.Source, image.Source);
            AddAll(draft.Source, draft.Body);
        }

        foreach (var reporter in reporters)
        {
            if (reporter.Photo is { } photo) Add(reporter.Source, photo.Source);
            AddAll(reporter.Source, reporter.Body);
        }

        foreach (var page in pages) AddAll(page.Source, page.Body);
        if (tree.Settings is { } site)
        {
            if (settings.Logo is { } logo) Add(site, logo.Value);
            if (settings.ShareImage is { } share) Add(site, share.Value);
        }

        return [.. files.Values];

        void AddAll(SourceFile from, BodyFacts body)
        {
            foreach (var reference in body.Pictures) Add(from, reference);
        }

        void Add(SourceFile from, string reference)
        {
            if (PictureLookup.PathOf(from, reference) is { } path && tree.ByPath.TryGetValue(path, out var file) && SourceScanner.IsPicture(path))
                files[path] = file;
        }
    }
}
