using System.Diagnostics.CodeAnalysis;

namespace StaticNews.Commands;

/// <summary>A site's address as people type it.</summary>
internal static class BaseUrlText
{
    /// <summary>The address with its last slash; false for anything but http(s) without query, fragment and password.</summary>
    public static bool TryRead(string text, [NotNullWhen(true)] out Uri? url)
    {
        url = null;
        if (!Uri.TryCreate(text, UriKind.Absolute, out var read) || read is not { Scheme: "http" or "https", Query: "", Fragment: "", UserInfo: "" }) return false;
        url = read.AbsoluteUri.EndsWith('/') ? read : new Uri(read.AbsoluteUri + "/");
        return true;
    }
}
