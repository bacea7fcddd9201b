namespace StaticNews.Engine.Shared.Text;

/// <summary>Paths between source files, as authors write them.</summary>
public static class SourcePath
{
    /// <summary>
    /// The path from the input folder that a reference means: relative to the file it stands in, or from the folder itself when it starts with a slash.
    /// Null when it would lead out of the folder.
    /// </summary>
    public static string? Resolve(string fromFile, string reference)
    {
        var parts = new List<string>();
        if (!reference.StartsWith('/'))
        {
            parts.AddRange(fromFile.Split('/'));
            parts.RemoveAt(parts.Count - 1);
        }

        foreach (var part in Nfc.Normalize(reference).Replace('\\', '/').Split('/'))
        {
            if (part is "" or ".") continue;
            if (part != "..") parts.Add(part);
            else if (parts.Count == 0) return null;
            else parts.RemoveAt(parts.Count - 1);
        }

        return string.Join('/', parts);
    }

    /// <summary>The file's name without folder and ending; for NAME/index.md the folder's name.</summary>
    public static string Stem(string path)
    {
        var name = path.AsSpan(path.LastIndexOf('/') + 1);
        var dot = name.LastIndexOf('.');
        var stem = dot > 0 ? name[..dot] : name;
        if (!stem.Equals("index", StringComparison.OrdinalIgnoreCase)) return stem.ToString();
        var folder = path.LastIndexOf('/');
        return folder <= 0 ? stem.ToString() : path[(path.LastIndexOf('/', folder - 1) + 1)..folder];
    }
}
