namespace StaticNews.Engine.Shared.Text;

/// <summary>Normal form C. The runtime's own is a no-op under invariant globalization, and names from a Mac arrive decomposed.</summary>
public static class Nfc
{
    /// <summary>The text in normal form C; the same instance when it already is. Lone surrogates stay as they are.</summary>
    public static string Normalize(string text)
    {
        var unstable = NfcScan.IndexOfUnstable(text, 0);
        if (unstable < 0) return text;
        var composer = new NfcComposer(text.Length);
        var copied = 0;
        while (unstable >= 0)
        {
            // A stable character begins a piece that nothing before it can reach into.
            var start = NfcScan.Before(text, unstable, copied);
            var end = NfcScan.IndexOfStable(text, unstable);
            composer.AppendStable(text.AsSpan(copied, start - copied));
            composer.AppendComposed(text.AsSpan(start, end - start));
            copied = end;
            unstable = NfcScan.IndexOfUnstable(text, end);
        }

        composer.AppendStable(text.AsSpan(copied));
        return composer.Differs(text) ? composer.ToString() : text;
    }

    /// <summary>The letter under the accents: e for é and ế.</summary>
    internal static char BaseOf(char c)
    {
        while (NfcLookup.TryPair(c, out var first, out _)) c = (char)first;
        return c;
    }
}
