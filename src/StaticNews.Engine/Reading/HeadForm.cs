namespace StaticNews.Engine.Reading;

/// <summary>How the head of a Markdown file is written.</summary>
internal enum HeadForm
{
    /// <summary>No head: the file is all text.</summary>
    None,

    /// <summary>Nothing but white space.</summary>
    EmptyFile,

    /// <summary>YAML between `---` lines.</summary>
    Fenced,

    /// <summary>YAML lines with no `---` above them.</summary>
    Unfenced,

    /// <summary>TOML between `+++` lines.</summary>
    Toml,

    /// <summary>A JSON object.</summary>
    Json,
}
