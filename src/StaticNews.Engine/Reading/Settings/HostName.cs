namespace StaticNews.Engine.Reading.Settings;

/// <summary>Names of hosts, as they stand in a security policy or a CNAME file.</summary>
internal static class HostName
{
    /// <summary>Labels of letters (of any script), digits and hyphens between dots.</summary>
    public static bool IsHost(string text)
    {
        if (text.Length is 0 or > 253) return false;
        foreach (var range in text.AsSpan().Split('.'))
        {
            var label = text.AsSpan()[range];
            if (label.Length is 0 or > 63 || label[0] == '-' || label[^1] == '-') return false;
            foreach (var c in label)
            {
                if (!char.IsLetterOrDigit(c) && c != '-') return false;
            }
        }

        return true;
    }
}
