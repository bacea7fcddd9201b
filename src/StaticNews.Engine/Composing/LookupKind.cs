namespace StaticNews.Engine.Composing;

/// <summary>What a body asked the newsroom while its links, pictures and charts were resolved.</summary>
public enum LookupKind : byte
{
    /// <summary>Where a path that an author wrote leads, or that it leads nowhere.</summary>
    Written,

    /// <summary>Where a url of the site leads.</summary>
    Route,

    /// <summary>The card of the article at a url.</summary>
    Card,

    /// <summary>The headings of the text at a url.</summary>
    Headings,

    /// <summary>The picture at a source path.</summary>
    Picture,

    /// <summary>The data file at a path, with its bytes.</summary>
    Data,

    /// <summary>Whether the site has a page or file at a path.</summary>
    Made,

    /// <summary>Every source path, for a suggestion.</summary>
    AllSources,

    /// <summary>Every picture's path, for a suggestion.</summary>
    AllPictures,

    /// <summary>Every data file's path, for a suggestion.</summary>
    AllData,
}
