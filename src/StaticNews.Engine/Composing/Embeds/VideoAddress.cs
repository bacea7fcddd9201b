namespace StaticNews.Engine.Composing.Embeds;

/// <summary>A video of a host whose player can stand in a page.</summary>
/// <param name="Provider">youtube or vimeo.</param>
/// <param name="PlayerUrl">Of the player that keeps no cookies, at the author's starting time.</param>
/// <param name="PlayerHost">The player's origin, for the content policy.</param>
public sealed record VideoAddress(string Provider, string Id, string PlayerUrl, string PlayerHost)
{
    private const string YoutubePlayer = "https://www.youtube-nocookie.com";
    private const string VimeoPlayer = "https://player.vimeo.com";

    /// <summary>The video that an address leads to; null for channels, playlists, other hosts and ids that cannot be.</summary>
    internal static VideoAddress? Find(string url)
    {
        var address = AddressParts.Of(url);
        return address.Host switch
        {
            "youtu.be" => Youtube(address, address.Segment(0)),
            "youtube.com" or "music.youtube.com" or "youtube-nocookie.com" => Youtube(address, YoutubeId(address)),
            "vimeo.com" => Vimeo(address),
            "player.vimeo.com" when address.Segment(0) == "video" => Vimeo(address, address.Segment(1), address.Parameter("h")),
            _ => null,
        };
    }

    private static string YoutubeId(AddressParts address) => address.Segment(0) switch
    {
        "watch" => address.Parameter("v"),
        "shorts" or "live" or "embed" or "v" => address.Segment(1),
        _ => "",
    };

    private static VideoAddress? Youtube(AddressParts address, string id)
    {
        if (id.Length != 11 || id.AsSpan().ContainsAnyExcept(AddressParts.IdCharacters)) return null;
        var start = address.StartSeconds;
        var query = start > 0 ? string.Create(CultureInfo.InvariantCulture, $"?start={start}") : "";
        return new VideoAddress("youtube", id, $"{YoutubePlayer}/embed/{id}{query}", YoutubePlayer);
    }

    private static VideoAddress? Vimeo(AddressParts address)
    {
        var isInChannel = address.Segment(0) is "channels" && address.Segment(2).Length > 0;
        return isInChannel ? Vimeo(address, address.Segment(2), "") : Vimeo(address, address.Segment(0), address.Segment(1) is { Length: > 0 } hash ? hash : address.Parameter("h"));
    }

    /// <param name="hash">The key of an unlisted video, or empty.</param>
    private static VideoAddress? Vimeo(AddressParts address, string id, string hash)
    {
        if (id.Length is < 5 or > 12 || id.AsSpan().ContainsAnyExceptInRange('0', '9')) return null;
        if (hash.Length > 0 && (hash.Length is < 6 or > 20 || !hash.All(char.IsAsciiLetterOrDigit))) return null;
        var key = hash.Length > 0 ? $"&h={hash}" : "";
        var start = address.StartSeconds;
        var from = start > 0 ? string.Create(CultureInfo.InvariantCulture, $"#t={start}s") : "";
        return new VideoAddress("vimeo", id, $"{VimeoPlayer}/video/{id}?dnt=1{key}{from}", VimeoPlayer);
    }
}
