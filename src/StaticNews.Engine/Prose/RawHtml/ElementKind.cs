namespace StaticNews.Engine.Prose.RawHtml;

/// <summary>What becomes of an element that an author wrote as HTML, and what may stand in it.</summary>
internal enum ElementKind
{
    /// <summary>The tag goes, the words in it stay.</summary>
    WordsOnly,

    /// <summary>It goes with all that is in it: scripts, frames, forms' values.</summary>
    Nothing,

    /// <summary>Within a line.</summary>
    Inline,

    /// <summary>Within a line, without content: a picture, a line break.</summary>
    InlineVoid,

    /// <summary>A block of words, such as a paragraph.</summary>
    Words,

    /// <summary>A block that may hold blocks.</summary>
    Flow,

    /// <summary>A block without content.</summary>
    Void,
}
