namespace StaticNews.Engine.Shared.Diagnostics;

/// <summary>A file as messages show it (input/articles/a.md) and the span within it.</summary>
public readonly record struct Place(string Path, TextSpan Span) : IComparable<Place>
{
    /// <summary>By path, then line, then column: the order in which messages are printed.</summary>
    public int CompareTo(Place other)
    {
        var order = string.CompareOrdinal(Path, other.Path);
        if (order == 0) order = Span.Line.CompareTo(other.Span.Line);
        if (order == 0) order = Span.Column.CompareTo(other.Span.Column);
        return order;
    }
}
