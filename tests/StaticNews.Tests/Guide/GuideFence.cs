namespace StaticNews.Tests.Guide;

/// <summary>A fenced block of the guide: its language, what else its first line says, and the lines between.</summary>
/// <param name="Line">Of the opening fence, from 1.</param>
public sealed record GuideFence(int Line, string Language, string Argument, string Text)
{
    /// <summary>Whether it shows what comes of the example above it.</summary>
    public bool IsOutcome => Language is "html" or "xml" or "text";

    /// <summary>Every fenced block of a Markdown text, in order.</summary>
    public static ImmutableArray<GuideFence> Of(string[] lines)
    {
        var fences = ImmutableArray.CreateBuilder<GuideFence>();
        for (var at = 0; at < lines.Length; at++)
        {
            var ticks = lines[at].Length - lines[at].TrimStart('`').Length;
            if (ticks < 3) continue;
            var words = lines[at][ticks..].Trim().Split(' ', 2);
            var end = Array.IndexOf(lines, new string('`', ticks), at + 1);
            if (end < 0) throw new FormatException($"The fence of line {at + 1} is never closed.");
            fences.Add(new GuideFence(at + 1, words[0], words.ElementAtOrDefault(1) ?? "", string.Join('\n', lines[(at + 1)..end]) + "\n"));
            at = end;
        }

        return fences.ToImmutable();
    }
}
