namespace StaticNews.Commands;

/// <summary>What the program is asked to do.</summary>
internal enum CommandKind
{
    /// <summary>No command was typed: a build.</summary>
    Unnamed,

    /// <summary>Make the site.</summary>
    Build,

    /// <summary>Say everything that a build would say, and write nothing.</summary>
    Check,

    /// <summary>Show the site while it is written.</summary>
    Serve,

    /// <summary>Make something new, without a word about what.</summary>
    New,

    /// <summary>Make the file of a new article.</summary>
    NewArticle,

    /// <summary>Register a reporter.</summary>
    NewReporter,

    /// <summary>Make a standing page.</summary>
    NewPage,

    /// <summary>Make a whole site.</summary>
    NewSite,

    /// <summary>Write what editors need to complete and check front matter and settings.</summary>
    NewSchema,

    /// <summary>Say why a page or file is, or is not, on the site, and what it was made from.</summary>
    Why,

    /// <summary>Count the newsroom.</summary>
    Stats,

    /// <summary>Say what a diagnostic means.</summary>
    Explain,
}
