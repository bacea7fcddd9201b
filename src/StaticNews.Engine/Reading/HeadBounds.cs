namespace StaticNews.Engine.Reading;

/// <summary>Where the head of a Markdown file and its body stand, as offsets into its UTF-8 bytes and as lines from 1.</summary>
internal record struct HeadBounds(HeadForm Form)
{
    /// <summary>The line of the opening fence, or of the first text.</summary>
    public int OpeningLine;

    /// <summary>The bytes between the fences.</summary>
    public Range Head;

    /// <summary>The line of the first of them.</summary>
    public int HeadLine;

    /// <summary>The line that closes the head; 0: none does.</summary>
    public int ClosingLine;

    /// <summary>The bytes of an opening or closing line that is no plain fence.</summary>
    public Range CrookedOpening, CrookedClosing;

    /// <summary>The body: all bytes from here.</summary>
    public int BodyStart;

    /// <summary>The line of the first of them.</summary>
    public int BodyLine;
}
