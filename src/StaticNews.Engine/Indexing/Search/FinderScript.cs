namespace StaticNews.Engine.Indexing.Search;

/// <summary>The script that reads the index in a browser: finder.js beside this file without its comments and indentation.</summary>
internal static class FinderScript
{
    private const string Source = "finder.js";

    public static SearchFile Read()
    {
        using var stream = typeof(FinderScript).Assembly.GetManifestResourceStream(Source) ?? throw new FileNotFoundException(Source);
        var script = new byte[stream.Length];
        stream.ReadExactly(script);
        var bytes = ScriptLines.WithoutComments(script);
        return new SearchFile($"finder-{FingerprintBuilder.Of(bytes).Short()}.js", bytes);
    }
}
