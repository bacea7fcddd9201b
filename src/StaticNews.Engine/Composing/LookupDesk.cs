using StaticNews.Engine.Discovery;
using StaticNews.Engine.Indexing;
using StaticNews.Engine.Prose;

namespace StaticNews.Engine.Composing;

/// <summary>Where one body asks the newsroom, and where it is written down what it asked. A body sees nothing of other files but through here.</summary>
internal sealed class LookupDesk(RouteTable routes, PictureTable pictures, DataFolder data, LookupAnswers answers)
{
    private readonly List<Lookup> _lookups = [];
    private readonly HashSet<(LookupKind Kind, string Name)> _seen = [];

    /// <summary>Everything that was asked, in order, each once.</summary>
    public ImmutableArray<Lookup> Lookups => [.. _lookups];

    public LinkTarget? FindWritten(string path)
    {
        Note(LookupKind.Written, path);
        return routes.FindWritten(path);
    }

    public LinkTarget? FindRoute(string path)
    {
        Note(LookupKind.Route, path);
        return routes.FindRoute(path);
    }

    /// <summary>The target of the body's own file, which its page's plan holds already.</summary>
    public LinkTarget? FindOwn(SourceFile source) => routes.FindSource(source.Path);

    public Card? CardOf(LinkTarget target)
    {
        if (target.Card is not null) Note(LookupKind.Card, target.Route!.Value.Path);
        return target.Card;
    }

    public IEnumerable<string> HeadingsOf(LinkTarget target)
    {
        Note(LookupKind.Headings, target.Route!.Value.Path);
        return target.Headings.Select(static heading => heading.Id);
    }

    public Reading.PictureFile? FindPicture(string path)
    {
        Note(LookupKind.Picture, path);
        return pictures.Find(path);
    }

    public Picture? FindPicture(SourceFile from, PictureReference reference)
    {
        if (PictureLookup.PathOf(from, reference.Source) is { } path) Note(LookupKind.Picture, path);
        return pictures.Find(from, reference);
    }

    /// <summary>A data file, to be read or noted; null where there is none.</summary>
    public SourceFile? FindData(string path)
    {
        if (data.Find(path) is { } file) return file;
        Note(LookupKind.Data, path);
        return null;
    }

    /// <summary>Says that the body's fate hangs on a data file which it did not read.</summary>
    public void NoteUnread(SourceFile file) => Note(LookupKind.Data, file.Path);

    public byte[] Read(SourceFile file)
    {
        var found = default(Fingerprint);
        try
        {
            var bytes = data.Read(file);
            found = LookupAnswers.OfData(file.DisplayPath, bytes);
            return bytes;
        }
        finally
        {
            if (_seen.Add((LookupKind.Data, file.Path))) _lookups.Add(new Lookup(LookupKind.Data, file.Path, found));
        }
    }

    /// <summary>Whether the site has a page or file at a path.</summary>
    public bool IsMade(string path)
    {
        Note(LookupKind.Made, path);
        return answers.IsMade(path);
    }

    public IEnumerable<string> AllSources()
    {
        Note(LookupKind.AllSources, "");
        return routes.Sources;
    }

    public IEnumerable<string> AllPictures()
    {
        Note(LookupKind.AllPictures, "");
        return pictures.Sources;
    }

    public IEnumerable<string> AllData()
    {
        Note(LookupKind.AllData, "");
        return data.Sources;
    }

    private void Note(LookupKind kind, string name)
    {
        if (_seen.Add((kind, name))) _lookups.Add(new Lookup(kind, name, answers.Of(kind, name)));
    }
}
