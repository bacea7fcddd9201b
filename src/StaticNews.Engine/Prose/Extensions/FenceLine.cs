namespace StaticNews.Engine.Prose.Extensions;

/// <summary>A line of three or more colons: how many, the name behind them, and the rest of the line.</summary>
internal readonly ref struct FenceLine
{
    private const int Fewest = 3;

    private FenceLine(int colons, ReadOnlySpan<char> name, ReadOnlySpan<char> title)
    {
        Colons = colons;
        Name = name;
        Title = title;
    }

    public int Colons { get; }

    /// <summary>Empty for a line that closes.</summary>
    public ReadOnlySpan<char> Name { get; }

    public ReadOnlySpan<char> Title { get; }

    /// <summary>False where the line is text, such as :::속보:::.</summary>
    public static bool TryRead(ReadOnlySpan<char> line, out FenceLine fence)
    {
        line = line.TrimStart();
        var rest = line.TrimStart(':');
        var colons = line.Length - rest.Length;
        rest = rest.Trim();
        var end = rest.IndexOfAny(' ', '\t');
        var name = end < 0 ? rest : rest[..end];
        fence = new FenceLine(colons, name, end < 0 ? [] : rest[end..].Trim());
        return colons >= Fewest && !name.Contains(':');
    }
}
