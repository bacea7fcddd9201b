using System.Text;

namespace StaticNews.Engine.Indexing.Search;

/// <summary>The script that reads the index in a browser: finder.js beside this file without its comments and indentation.</summary>
internal static class FinderScript
{
    private const string Source = "finder.js";

    public static SearchFile Read()
    {
        using var stream = typeof(FinderScript).Assembly.GetManifestResourceStream(Source) ?? throw new FileNotFoundException(Source);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var script = new StringBuilder();
        while (reader.ReadLine() is { } line)
        {
            var code = line.AsSpan().Trim();
            if (!code.IsEmpty && !IsComment(code)) script.Append(code).Append('\n');
        }

        var bytes = Encoding.UTF8.GetBytes(script.ToString());
        return new SearchFile($"finder-{FingerprintBuilder.Of(bytes).Short()}.js", bytes);
    }

    private static bool IsComment(ReadOnlySpan<char> code) =>
        code.StartsWith("//", StringComparison.Ordinal) || code.StartsWith("/*", StringComparison.Ordinal) || code[0] == '*';
}
