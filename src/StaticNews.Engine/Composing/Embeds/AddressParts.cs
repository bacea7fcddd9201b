using System.Buffers;

namespace StaticNews.Engine.Composing.Embeds;

/// <summary>A web address in its parts, as far as videos and posts are named by them.</summary>
/// <param name="Host">Without www. and m.</param>
internal readonly record struct AddressParts(string Host, string[] Segments, string[] Parameters)
{
    public static readonly SearchValues<char> IdCharacters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_");

    private const int LongestStart = 360_000;

    /// <summary>Where the author lets a video start: t=90, start=90, t=1h2m3s; in the query or behind the #. 0 for the beginning.</summary>
    public int StartSeconds => Parameter("t") is { Length: > 0 } time ? Seconds(time) : Seconds(Parameter("start"));

    public static AddressParts Of(string url)
    {
        var host = UrlText.HostOf(url);
        foreach (var prefix in (ReadOnlySpan<string>)["m.", "mobile."])
        {
            if (host.StartsWith(prefix, StringComparison.Ordinal)) host = host[prefix.Length..];
        }

        var rest = url[(url.IndexOf("//", StringComparison.Ordinal) + 2)..];
        var end = rest.AsSpan().IndexOfAny('?', '#');
        var path = end < 0 ? rest : rest[..end];
        var segments = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        return new AddressParts(host, segments.Length > 0 ? segments[1..] : [], end < 0 ? [] : rest[end..].Split('?', '&', '#'));
    }

    /// <summary>A part of the path, from 0; empty where there is none.</summary>
    public string Segment(int index) => index < Segments.Length ? Segments[index] : "";

    /// <summary>The value of a parameter, or empty.</summary>
    public string Parameter(string name)
    {
        foreach (var parameter in Parameters)
        {
            if (parameter.Length > name.Length && parameter[name.Length] == '=' && parameter.StartsWith(name, StringComparison.Ordinal)) return parameter[(name.Length + 1)..];
        }

        return "";
    }

    private static int Seconds(string time)
    {
        var total = 0;
        var number = 0;
        foreach (var c in time)
        {
            if (total > LongestStart || number > LongestStart) return 0;
            if (char.IsAsciiDigit(c))
            {
                number = number * 10 + (c - '0');
                continue;
            }

            var unit = c switch { 'h' => 3600, 'm' => 60, 's' => 1, _ => 0 };
            if (unit == 0) return 0;
            total += number * unit;
            number = 0;
        }

        total += number;
        return total > LongestStart ? 0 : total;
    }
}
