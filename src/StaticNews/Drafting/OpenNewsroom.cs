using System.Collections.Immutable;
using StaticNews.Engine.Discovery;
using StaticNews.Engine.Reading;

namespace StaticNews.Drafting;

/// <summary>What a new file has to know of the newsroom that it joins: its settings, its reporters and the names that are taken. No article is opened.</summary>
/// <param name="Folder">The input folder, absolute.</param>
internal sealed record OpenNewsroom(string Folder, SourceTree Files, SiteSettings Settings, ImmutableArray<ReporterFile> Reporters)
{
    /// <summary>Opens a newsroom; mistakes in its settings are the next build's to report.</summary>
    public static OpenNewsroom Open(string folder, ISourceFolder files)
    {
        var tree = SourceScanner.Scan(files).Value;
        var settings = SiteSettingsReader.Read(tree, files, baseUrl: null).Value;
        return new OpenNewsroom(
            folder, tree, settings, [.. tree.Reporters.Select(file => ReporterFileReader.Read(file, files.Read(file), settings).Value)]);
    }

    /// <summary>Whether there is a file at a path from the input folder, whatever the case of its letters.</summary>
    public bool Has(string path) => Files.ByPath.Keys.Contains(path, StringComparer.OrdinalIgnoreCase);
}
