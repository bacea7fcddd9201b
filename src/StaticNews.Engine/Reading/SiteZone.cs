using System.Buffers;

namespace StaticNews.Engine.Reading;

/// <summary>The site's time zone: a system zone, or a fixed offset where the system knows no zones.</summary>
public sealed class SiteZone
{
    private static readonly SearchValues<char> IdCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789/_+- ");

    private readonly TimeZoneInfo _zone;

    private SiteZone(string name, TimeZoneInfo zone)
    {
        Name = name;
        _zone = zone;
    }

    /// <summary>Korea has had no daylight saving since 1988, so a fixed offset serves where there is no tz data.</summary>
    public static readonly SiteZone Seoul = new("Asia/Seoul", TimeZoneInfo.CreateCustomTimeZone("Asia/Seoul", TimeSpan.FromHours(9), "Asia/Seoul", "KST"));

    /// <summary>As site.yml names it.</summary>
    public string Name { get; }

    /// <summary>Its offsets and when they change, as this machine knows them, in one text.</summary>
    public string Rules => _zone.ToSerializedString();

    /// <summary>A zone by IANA id or by offset (+09:00); false where neither can be had.</summary>
    public static bool TryFind(string name, out SiteZone zone)
    {
        zone = Seoul;
        if (name is "Asia/Seoul") return true;
        if (TryOffset(name, out var offset))
        {
            zone = new SiteZone(name, TimeZoneInfo.CreateCustomTimeZone(name, offset, name, name));
            return true;
        }

        // An id may become the name of a file of the system.
        if (name.AsSpan().IndexOfAnyExcept(IdCharacters) >= 0 || !TimeZoneInfo.TryFindSystemTimeZoneById(name, out var found)) return false;
        zone = new SiteZone(name, found);
        return true;
    }

    /// <summary>A wall-clock time of this zone as a moment.</summary>
    public DateTimeOffset At(DateTime local)
    {
        var unspecified = DateTime.SpecifyKind(local, DateTimeKind.Unspecified);
        return new DateTimeOffset(unspecified, _zone.GetUtcOffset(unspecified));
    }

    /// <summary>A moment as this zone's clocks show it.</summary>
    public DateTimeOffset Show(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, _zone);

    private static bool TryOffset(string text, out TimeSpan offset)
    {
        offset = default;
        if (text.Length != 6 || text[0] is not ('+' or '-')) return false;
        if (!TimeSpan.TryParseExact(text.AsSpan(1), @"hh\:mm", CultureInfo.InvariantCulture, out offset)) return false;
        if (text[0] == '-') offset = -offset;
        return offset.Duration() <= TimeSpan.FromHours(14);
    }
}
