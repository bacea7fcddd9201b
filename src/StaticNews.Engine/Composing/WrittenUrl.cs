namespace StaticNews.Engine.Composing;

/// <summary>An address within the newsroom as an author wrote it, in its parts.</summary>
/// <param name="Path">Percent-decoded, in normal form C.</param>
/// <param name="Query">As written, with its question mark, or empty.</param>
/// <param name="Fragment">Percent-decoded, in normal form C, without the #; null where there is none.</param>
internal readonly record struct WrittenUrl(string Path, string Query, string? Fragment)
{
    public bool IsFromRoot => Path.StartsWith('/');

    public static WrittenUrl Of(string url)
    {
        var hash = url.IndexOf('#', StringComparison.Ordinal);
        var fragment = hash < 0 ? null : Decoded(url[(hash + 1)..]);
        if (hash >= 0) url = url[..hash];
        var question = url.IndexOf('?', StringComparison.Ordinal);
        var query = question < 0 ? "" : url[question..];
        return new WrittenUrl(Decoded(question < 0 ? url : url[..question]), query, fragment);
    }

    private static string Decoded(string text) => Nfc.Normalize(UrlText.Decode(text));
}
