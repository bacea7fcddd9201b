using System.Text;

namespace StaticNews.Engine.Shared.Text;

/// <summary>A headline or a name as the name of a new source file, without ending: Hangul stays, and the file can be made on every common disk.</summary>
public static class SourceName
{
    // Long paths are refused by Windows and cut by chat programs; forty syllables say enough.
    private const int MaxBytes = 120;

    private static readonly FrozenSet<string> Meant = FrozenSet.ToFrozenSet(["index", "readme"], StringComparer.Ordinal);

    /// <summary>The name; <paramref name="fallback"/> where nothing of the text can stand in one.</summary>
    public static string Of(string text, string fallback)
    {
        var name = Cut(Slug.Of(text));
        if (name.Length == 0) return fallback;
        return Meant.Contains(name) ? name + "-1" : name;
    }

    /// <summary>The name, with a number behind it where it is taken.</summary>
    public static string Free(string name, Func<string, bool> isTaken)
    {
        var free = name;
        for (var number = 2; isTaken(free); number++) free = name + "-" + number.ToString(CultureInfo.InvariantCulture);
        return free;
    }

    private static string Cut(string name)
    {
        int at = 0, bytes = 0, word = 0;
        while (at < name.Length)
        {
            var length = StringInfo.GetNextTextElementLength(name, at);
            bytes += Encoding.UTF8.GetByteCount(name.AsSpan(at, length));
            if (bytes > MaxBytes) return (word > at / 2 ? name[..word] : name[..at]).TrimEnd('-', '.');
            if (name[at] == '-') word = at;
            at += length;
        }

        return name;
    }
}
