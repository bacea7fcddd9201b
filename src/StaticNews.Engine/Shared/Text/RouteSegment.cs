using System.Buffers;
using System.Text;

namespace StaticNews.Engine.Shared.Text;

/// <summary>A name (a tag's, a reporter's) as one segment of a url: itself where that is possible, so that links can be guessed.</summary>
public static class RouteSegment
{
    /// <summary>Bytes that a file name may have on every common disk.</summary>
    public const int MaxBytes = 255;

    private static readonly SearchValues<char> Forbidden = SearchValues.Create("/\\?#%:*\"<>|&'`{}[]^~$;=,");
    private static readonly FrozenSet<string> Devices = FrozenSet.ToFrozenSet(
        ["con", "prn", "aux", "nul", "com0", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9",
            "lpt0", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>The segment. A name that cannot stand there as it is loses characters and gains six digits of its fingerprint, so that C and C? stay two.</summary>
    public static string Of(string name)
    {
        var normalized = Nfc.Normalize(name).ToLowerInvariant();
        if (IsPlain(normalized)) return normalized;
        var builder = new StringBuilder(normalized.Length);
        foreach (var rune in normalized.EnumerateRunes())
        {
            if (IsAllowed(rune) && rune.Value != '.') builder.Append(rune.ToString());
            else if (builder.Length > 0 && builder[^1] != '-') builder.Append('-');
            if (builder.Length >= 60) break;
        }

        var digits = FingerprintBuilder.Of(normalized).Short(6);
        var kept = builder.ToString().Trim('-');
        return kept.Length == 0 ? digits : $"{kept}-{digits}";
    }

    /// <summary>Whether Windows takes the name for a device, with or without an ending: no file there can have it.</summary>
    public static bool IsDevice(ReadOnlySpan<char> name)
    {
        var dot = name.IndexOf('.');
        return Devices.GetAlternateLookup<ReadOnlySpan<char>>().Contains(dot < 0 ? name : name[..dot]);
    }

    /// <summary>The name with the suffix, in at most 255 bytes: the name gives way, by whole characters.</summary>
    public static string WithSuffix(string name, string suffix)
    {
        var room = MaxBytes - Encoding.UTF8.GetByteCount(suffix);
        if (Encoding.UTF8.GetByteCount(name) <= room) return name + suffix;
        var kept = 0;
        foreach (var rune in name.EnumerateRunes())
        {
            room -= rune.Utf8SequenceLength;
            if (room < 0) break;
            kept += rune.Utf16SequenceLength;
        }

        return name[..kept] + suffix;
    }

    private static bool IsPlain(string name)
    {
        if (name.Length == 0 || name[0] == '.' || name[^1] == '.') return false;
        if (Encoding.UTF8.GetByteCount(name) > MaxBytes) return false;
        if (IsDevice(name) || name is "page" || name.StartsWith("page.", StringComparison.Ordinal)) return false;
        foreach (var rune in name.EnumerateRunes())
        {
            if (!IsAllowed(rune)) return false;
        }

        return true;
    }

    private static bool IsAllowed(Rune rune) =>
        !Rune.IsWhiteSpace(rune) && !Rune.IsControl(rune) && rune != Rune.ReplacementChar
        && !(rune.IsBmp && Forbidden.Contains((char)rune.Value))
        && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);
}
