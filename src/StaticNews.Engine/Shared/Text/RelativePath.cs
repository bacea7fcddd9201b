namespace StaticNews.Engine.Shared.Text;

/// <summary>The way from one source file to another.</summary>
internal static class RelativePath
{
    /// <summary>articles/a/b.md to articles/c.md: ../c.md.</summary>
    public static string From(string file, string other)
    {
        var shared = 0;
        for (var i = 0; i < Math.Min(file.Length, other.Length) && file[i] == other[i]; i++)
        {
            if (file[i] == '/') shared = i + 1;
        }

        var up = file.AsSpan(shared).Count('/');
        return string.Concat(string.Concat(Enumerable.Repeat("../", up)), other.AsSpan(shared));
    }
}
