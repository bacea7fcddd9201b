namespace StaticNews.Preview.Http;

/// <summary>The script and the stylesheet that travel inside the program.</summary>
internal static class OwnFile
{
    /// <summary>The bytes of one.</summary>
    public static byte[] Read(string name)
    {
        using var stream = typeof(OwnFile).Assembly.GetManifestResourceStream("preview/" + name) ?? throw new FileNotFoundException(name);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
