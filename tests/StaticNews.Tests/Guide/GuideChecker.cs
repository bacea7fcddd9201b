using StaticNews.Engine.Shared.Diagnostics;

namespace StaticNews.Tests.Guide;

/// <summary>Holds what the guide shows against what came out. `…` stands for anything.</summary>
public static class GuideChecker
{
    private const int Shown = 3000;

    /// <summary>What is wrong, one entry each; empty when the guide is right.</summary>
    public static ImmutableArray<string> Check(GuideExample example, GuideNewsroom newsroom)
    {
        var complaints = ImmutableArray.CreateBuilder<string>();
        var messages = Messages(example, newsroom);
        var told = string.Concat(example.Outcomes.Where(IsMessage).Select(fence => fence.Text));
        if ((told.Length == 0) != (messages.Length == 0) || !Matches(Lines(told), Lines(messages), isWhole: true)) complaints.Add($"Said:\n{messages}\nShown:\n{told}");
        if (example.Body is { } body)
        {
            var made = Between(newsroom.Built.TextOf(FileOf(example, newsroom, "")), "<div class=\"prose\" data-article-text>", "</div><footer class=\"article-foot\">");
            var shown = $"<p>{Plain(body)}</p>";
            if (!Matches(shown, made, isWhole: true)) complaints.Add($"Made:\n{made}\nShown:\n{shown}");
        }

        foreach (var fence in example.Outcomes.Where(fence => !IsMessage(fence)))
        {
            var path = FileOf(example, newsroom, fence.Argument);
            if (!newsroom.Built.Files.ContainsKey(path)) complaints.Add($"There is no {path}.");
            else if (!Matches(Plain(fence.Text), Plain(newsroom.Built.TextOf(path)), isWhole: false)) complaints.Add($"Made, {path}:\n{Core(newsroom.Built.TextOf(path))}\nShown, line {fence.Line}:\n{fence.Text}");
        }

        return complaints.ToImmutable();
    }

    /// <summary>Whether the pieces between gaps stand in the text one after the other; a whole text also starts and ends as they do.</summary>
    public static bool Matches(string shown, string made, bool isWhole)
    {
        var pieces = shown.Split('…').Select(static piece => piece.Trim()).ToArray();
        if (isWhole && (!made.StartsWith(pieces[0], StringComparison.Ordinal) || !made.EndsWith(pieces[^1], StringComparison.Ordinal))) return false;
        var at = 0;
        foreach (var piece in pieces)
        {
            var found = made.IndexOf(piece, at, StringComparison.Ordinal);
            if (found < 0) return false;
            at = found + piece.Length;
        }

        return !isWhole || pieces.Length > 1 || at == made.Length;
    }

    /// <summary>Messages about the example as the program prints them.</summary>
    private static string Messages(GuideExample example, GuideNewsroom newsroom)
    {
        using var writer = new StringWriter();
        var path = "input/" + example.Path;
        new DiagnosticText(new PlainTextSink(writer), MessageLanguage.Korean, newsroom.TextOf)
            .Write([.. newsroom.Built.Result.Diagnostics.Where(each => GuideNewsroom.IsAlone(example) || each.Place.Path == path)]);
        return writer.ToString();
    }

    private static bool IsMessage(GuideFence fence) => fence is { Language: "text", Argument: "" };

    private static string FileOf(GuideExample example, GuideNewsroom newsroom, string url)
    {
        var path = url.Length > 0 ? url.TrimStart('/') : UrlOf(example, newsroom);
        return path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path;
    }

    private static string UrlOf(GuideExample example, GuideNewsroom newsroom)
    {
        var name = Path.GetFileNameWithoutExtension(example.Path) is var own && own == "index" ? Path.GetFileName(Path.GetDirectoryName(example.Path))! : own;
        var folder = example.Path.Split('/')[0] switch { "pages" => $"{name}/", "reporters" => $"reporters/{name}/", "site.yml" => "", _ => null };
        return folder ?? newsroom.Built.Files.Keys.FirstOrDefault(path => path.StartsWith("20", StringComparison.Ordinal) && path.EndsWith($"/{name}/index.html", StringComparison.Ordinal)) ?? $"the page of {example.Path}";
    }

    private static string Between(string page, string start, string end) =>
        Plain(page) is var plain && plain.IndexOf(start, StringComparison.Ordinal) is >= 0 and var at && plain.IndexOf(end, at, StringComparison.Ordinal) is >= 0 and var to
            ? plain[(at + start.Length)..to].Trim()
            : page;

    // White space and the spelling of signs and addresses are not what the guide is about.
    private static string Plain(string html)
    {
        var words = Uri.UnescapeDataString(html).Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words).Replace("> <", "><", StringComparison.Ordinal)
            .Replace("&quot;", "\"", StringComparison.Ordinal).Replace("&#39;", "'", StringComparison.Ordinal).Replace("&#126;", "~", StringComparison.Ordinal);
    }

    private static string Lines(string text) => string.Join('\n', text.Split('\n').Select(static line => line.TrimEnd())).Trim();

    private static string Core(string page) => page[Math.Max(0, page.IndexOf("<article", StringComparison.Ordinal))..] is var core && core.Length > Shown ? core[..Shown] + "…" : core;
}
