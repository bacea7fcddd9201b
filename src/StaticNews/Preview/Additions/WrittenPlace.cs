using System.Globalization;

namespace StaticNews.Preview.Additions;

/// <summary>A place as messages write it: input/articles/a.md:4:9.</summary>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1.</param>
internal readonly record struct WrittenPlace(string Path, int Line, int Column)
{
    /// <summary>Reads it; what has no numbers is a path.</summary>
    public static WrittenPlace Read(string text)
    {
        text = text.TrimEnd(' ', ':');
        if (text.Split(':') is not [.. var path, var line, var column]
            || !int.TryParse(line, NumberStyles.None, CultureInfo.InvariantCulture, out var lineNumber)
            || !int.TryParse(column, NumberStyles.None, CultureInfo.InvariantCulture, out var columnNumber))
            return new WrittenPlace(text, 1, 1);
        return new WrittenPlace(string.Join(':', path), lineNumber, columnNumber);
    }
}
