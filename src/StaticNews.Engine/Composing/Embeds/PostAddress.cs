namespace StaticNews.Engine.Composing.Embeds;

/// <summary>The address of one post on X.</summary>
internal static class PostAddress
{
    private const int LongestHandle = 15;

    /// <summary>Who wrote the post that an address leads to; false for anything else.</summary>
    public static bool TryRead(string url, out string handle)
    {
        handle = "";
        var address = AddressParts.Of(url);
        if (address.Host is not ("x.com" or "twitter.com") || address.Segment(1) is not "status") return false;
        var id = address.Segment(2);
        if (id.Length is 0 or > 20 || id.AsSpan().ContainsAnyExceptInRange('0', '9')) return false;
        handle = address.Segment(0);
        return handle is not "i" && handle.Length <= LongestHandle && handle.All(static c => char.IsAsciiLetterOrDigit(c) || c == '_');
    }
}
