using System.Buffers;

namespace StaticNews.Benchmarks.Fuzzing;

/// <summary>Whether HTML of bodies is what the writer may write: balanced, nothing that acts, every address harmless.</summary>
internal static class Markup
{
    private static readonly SearchValues<char> NameEnd = SearchValues.Create(" >\n\t/");
    private static readonly string[] Void = ["br", "hr", "img", "col", "input", "wbr", "source"];
    private static readonly string[] Acting = ["script", "style", "iframe", "object", "embed", "form", "base", "link", "meta", "svg", "math", "template", "noscript", "textarea", "title"];

    /// <summary>What is wrong, or null.</summary>
    public static string? Fault(string html)
    {
        var open = new Stack<string>();
        for (var at = html.IndexOf('<', StringComparison.Ordinal); at >= 0; at = at + 1 < html.Length ? html.IndexOf('<', at + 1) : -1)
        {
            var end = EndOf(html, at);
            if (end < 0) return "a tag never ends";
            var isClosing = html[at + 1] == '/';
            var text = html.AsSpan(at + (isClosing ? 2 : 1), end - at - (isClosing ? 2 : 1));
            var cut = text.IndexOfAny(NameEnd);
            var name = (cut < 0 ? text : text[..cut]).ToString();
            if (name.Length == 0 || !char.IsAsciiLetter(name[0])) return "a bracket that is not escaped";
            if (Array.IndexOf(Acting, name) >= 0) return "an element that acts: " + name;
            if (isClosing)
            {
                if (!open.TryPop(out var last) || last != name) return "unbalanced: " + name;
            }
            else
            {
                if (FaultOfAttributes(text[name.Length..]) is { } fault) return fault;
                if (Array.IndexOf(Void, name) < 0) open.Push(name);
            }

            at = end;
        }

        return open.Count == 0 ? null : "never closed: " + open.Peek();
    }

    private static int EndOf(string html, int at)
    {
        var isQuoted = false;
        for (; at < html.Length; at++)
        {
            if (html[at] == '"') isQuoted = !isQuoted;
            else if (html[at] == '>' && !isQuoted) return at;
        }

        return -1;
    }

    private static string? FaultOfAttributes(ReadOnlySpan<char> text)
    {
        while (text.IndexOf('=') is >= 0 and var equals)
        {
            var name = text[..equals].Trim();
            if (name.LastIndexOf(' ') is >= 0 and var space) name = name[(space + 1)..];
            if (name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || name is "style" or "srcdoc") return "an attribute that acts: " + name.ToString();
            if (equals + 1 >= text.Length || text[equals + 1] != '"') return "a value without quotes";
            var rest = text[(equals + 2)..];
            var end = rest.IndexOf('"');
            if (name is "href" or "src" && IsActing(rest[..end])) return "an address that acts: " + rest[..end].ToString();
            text = rest[(end + 1)..];
        }

        return null;
    }

    private static bool IsActing(ReadOnlySpan<char> address)
    {
        var plain = new string([.. address.ToString().Where(static c => c > ' ')]);
        foreach (var scheme in (string[])["javascript:", "data:", "vbscript:", "file:"])
        {
            if (plain.StartsWith(scheme, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
