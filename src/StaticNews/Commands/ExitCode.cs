namespace StaticNews.Commands;

/// <summary>What the program tells the shell.</summary>
internal enum ExitCode
{
    /// <summary>The site was built.</summary>
    Built = 0,

    /// <summary>The author's mistakes: what can be made was made, but it should not be deployed.</summary>
    Mistakes = 1,

    /// <summary>Wrong usage, a foreign output folder, or another build at work in it.</summary>
    Usage = 2,

    /// <summary>A defect of the program or of the disk.</summary>
    Failure = 3,
}
