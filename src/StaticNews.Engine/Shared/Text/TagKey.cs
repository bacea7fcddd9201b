using System.Text;

namespace StaticNews.Engine.Shared.Text;

/// <summary>What the spellings of a name share: 광주형 일자리 and 광주형일자리, AWS and aws.</summary>
public static class TagKey
{
    /// <summary>NFC, case folded, without white space and invisible characters; '·', '-' and '_' stay.</summary>
    public static string Of(string name)
    {
        var at = 0;
        while (at < name.Length && IsFolded(name[at])) at++;
        if (at == name.Length) return name;

        var visible = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            if (!char.IsWhiteSpace(c) && !Invisible.Is(c)) visible.Append(c);
        }

        return Nfc.Normalize(Fold(Nfc.Normalize(visible.ToString())));
    }

    private static bool IsFolded(char c) => c is > ' ' and < 'A' or > 'Z' and <= '~' or >= '\uAC00' and <= '\uD7A3';

    // Upper case first: ς and σ, ſ and s are one letter.
    private static string Fold(string text) => text.ToUpperInvariant().ToLowerInvariant();
}
