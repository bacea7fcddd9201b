namespace StaticNews.Engine.Reading.Themes;

/// <summary>A list of fonts as stylesheets write it: names in quotes or bare, in order of preference, a kind of fonts last.</summary>
internal static class FontList
{
    /// <summary>What every reader's machine has.</summary>
    public static readonly ImmutableArray<string> Generic =
        ["serif", "sans-serif", "monospace", "cursive", "fantasy", "system-ui", "ui-serif", "ui-sans-serif", "ui-monospace", "ui-rounded"];

    /// <summary>The names without their quotes; empty for what is no such list. What passes cannot end a declaration.</summary>
    public static ImmutableArray<string> Read(string text)
    {
        var names = ImmutableArray.CreateBuilder<string>();
        foreach (var part in text.Split(',', StringSplitOptions.TrimEntries))
        {
            var isQuoted = part.Length > 2 && part[0] is '"' or '\'' && part[^1] == part[0];
            var name = isQuoted ? part[1..^1] : part;
            if (isQuoted ? !IsQuotable(name) : !IsBare(name)) return [];
            names.Add(name);
        }

        return names.ToImmutable();
    }

    private static bool IsQuotable(string name)
    {
        foreach (var c in name)
        {
            if (char.IsControl(c) || c is '"' or '\'' or '\\') return false;
        }

        return true;
    }

    // Words of letters, digits and hyphens; a word that begins with a digit needs quotes.
    private static bool IsBare(string name)
    {
        var isStart = true;
        foreach (var c in name)
        {
            if (isStart && (char.IsAsciiDigit(c) || c == '-')) return false;
            if (c != ' ' && c is not ('-' or '_') && !char.IsLetterOrDigit(c)) return false;
            isStart = c == ' ';
        }

        return name.Length > 0;
    }
}
