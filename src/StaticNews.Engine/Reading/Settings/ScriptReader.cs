using System.Buffers;
using StaticNews.Engine.Shared.Yaml;

namespace StaticNews.Engine.Reading.Settings;

/// <summary>Where the writing desk's script comes from: a file of the site, or one version of it elsewhere that its hash vouches for.</summary>
internal static class ScriptReader
{
    private const string HashName = "sha384-";
    private const int HashBytes = 48;

    // Nothing that means something to a security policy or an attribute.
    private static readonly SearchValues<char> InAddress =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/:@+%");

    /// <summary>null for the site's own file; wrong, and reported, where there is neither.</summary>
    public static (PinnedScript? Value, bool IsWrong) Read(YamlFields map, NamedFiles files)
    {
        if (map.Text(AdminFields.Script) is not { } script)
        {
            if (files.Has(AdminSetting.OwnScript)) return (null, false);
            map.Remarks.Add(AdminRules.NoScript, map.SpanOf(AdminFields.Script), AdminSetting.OwnScript);
            return (null, true);
        }

        var integrity = Integrity(map, script.Span);
        var isPinned = TryAddress(script.Value, out _) && HasVersion(script.Value);
        if (!isPinned) map.Remarks.Add(AdminRules.BadScript, script.Span, script.Value);
        return isPinned && integrity is not null ? (new PinnedScript(script.Value, integrity), false) : (null, true);
    }

    /// <summary>An address that begins with https:// and holds nothing but a host and a path.</summary>
    public static bool TryAddress(string text, out Uri address)
    {
        address = AddressReader.Unknown;
        if (!text.StartsWith("https://", StringComparison.Ordinal) || text.AsSpan().IndexOfAnyExcept(InAddress) >= 0) return false;
        if (!Uri.TryCreate(text, UriKind.Absolute, out var url) || url.Host.Length == 0 || url.UserInfo.Length > 0) return false;
        address = url;
        return true;
    }

    private static string? Integrity(YamlFields map, TextSpan script)
    {
        if (map.Text(AdminFields.Integrity) is not { } hash)
        {
            if (!map.Has(AdminFields.Integrity)) map.Remarks.Add(AdminRules.NoIntegrity, script);
            return null;
        }

        Span<byte> bytes = stackalloc byte[HashBytes + 2];
        if (hash.Value.StartsWith(HashName, StringComparison.Ordinal)
            && Convert.TryFromBase64String(hash.Value[HashName.Length..], bytes, out var length) && length == HashBytes) return hash.Value;
        map.Remarks.Add(AdminRules.BadIntegrity, hash.Span, hash.Value);
        return null;
    }

    // …@1.2.3/…
    private static bool HasVersion(string address)
    {
        for (var at = address.IndexOf('@', StringComparison.Ordinal); at >= 0; at = address.IndexOf('@', at + 1))
        {
            var end = address.IndexOf('/', at);
            var parts = address[(at + 1)..(end < 0 ? address.Length : end)].Split('.', 3);
            if (end > 0 && parts.Length == 3 && parts.All(part => part.Length > 0 && char.IsAsciiDigit(part[0]))) return true;
        }

        return false;
    }
}
