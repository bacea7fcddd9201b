namespace StaticNews.Engine.Shared.Diagnostics;

/// <summary>What a piece of a printed diagnostic is, so that a terminal can colour it.</summary>
public enum TextRole
{
    /// <summary>Ordinary text.</summary>
    Plain,

    /// <summary>The file, line and column.</summary>
    Place,

    /// <summary>The word and the caret of an error.</summary>
    Error,

    /// <summary>The word and the caret of a warning.</summary>
    Warning,

    /// <summary>The word and the caret of a hint, and what to do.</summary>
    Hint,

    /// <summary>Line numbers and rulers.</summary>
    Margin,
}
