namespace StaticNews.Engine.Prose.CopyDesk;

/// <summary>Whether a paragraph stands within somebody's words or the name of a work after its first so many characters.</summary>
internal static class QuotedSpeech
{
    private const string Opening = "“‘「『《〈<【";
    private const string Closing = "”’」』》〉>】";

    public static bool IsOpen(ReadOnlySpan<char> before)
    {
        for (var i = 0; i < Opening.Length; i++)
        {
            var opened = before.LastIndexOf(Opening[i]);
            if (opened >= 0 && before[opened..].IndexOf(Closing[i]) < 0) return true;
        }

        return before.Count('"') % 2 == 1 || IsInSingle(before);
    }

    private static bool IsInSingle(ReadOnlySpan<char> before)
    {
        var isOpen = false;
        for (var i = 0; i < before.Length; i++)
        {
            if (before[i] != '\'') continue;
            if (isOpen) isOpen = false;
            else isOpen = i == 0 || !char.IsLetterOrDigit(before[i - 1]);
        }

        return isOpen;
    }
}
