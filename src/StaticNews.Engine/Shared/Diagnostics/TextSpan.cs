namespace StaticNews.Engine.Shared.Diagnostics;

/// <summary>Where in a file: line and column count from 1, in UTF-16 characters from the top of the file; a line of 0 means the file as a whole.</summary>
public readonly record struct TextSpan(int Line, int Column, int Length)
{
    /// <summary>The file as a whole.</summary>
    public static readonly TextSpan WholeFile;
}
