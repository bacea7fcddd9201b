namespace StaticNews.Engine.Shared.Yaml;

/// <summary>Keys as people write them who know other notations.</summary>
internal static class DeskKey
{
    /// <summary>The field that a key names or can only mean.</summary>
    public static Field? Find(ReadOnlySpan<char> key, FieldTable table) => table.Find(key) ?? table.Meant(key.ToString());

    /// <summary>Whether a known key stands before an equals sign; <paramref name="line"/> then says so.</summary>
    public static bool IsEquation(ReadOnlySpan<char> text, FieldTable table, ref KeyLine line)
    {
        if (line is not { Indent: 0, IsItem: false }) return false;
        var equals = text.IndexOf('=');
        if (equals < 1 || line.Colon >= 0 && line.Colon < equals) return false;
        var name = text[..equals].TrimEnd();
        if (table.Find(name) is null) return false;
        var start = equals + 1;
        while (start < line.ValueEnd && char.IsWhiteSpace(text[start])) start++;
        line = line with { KeyStart = 0, KeyLength = name.Length, Colon = equals, HasSpace = false, ValueStart = start };
        return true;
    }
}
