using StaticNews.Engine.Discovery;

namespace StaticNews.Engine.Reading.Themes;

/// <summary>A file by its path in the theme, the theme's own or the site's.</summary>
internal sealed record ThemeFile(string Path, SourceFile Source, ISourceFolder Folder)
{
    public byte[] Bytes() => Folder.Read(Source);

    public string Text(ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var remarks = new Remarks(Source.DisplayPath);
        var text = TextFile.Decode(Bytes(), remarks);
        diagnostics.AddRange(remarks.ToImmutable());
        return text;
    }
}
