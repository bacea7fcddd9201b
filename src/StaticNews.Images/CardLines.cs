using System.Text;

namespace StaticNews.Images;

/// <summary>A headline broken between words into lines of nearly one length.</summary>
internal static class CardLines
{
    /// <summary>As few lines as the width allows, then as narrow as so many lines allow. A word that is wider than a line is broken inside.</summary>
    /// <param name="measure">The width of a text.</param>
    public static List<string> Break(string text, int width, Func<string, int> measure)
    {
        var words = Words(text, width, measure);
        var lines = Fill(words, width, measure);
        var (narrow, wide) = (width / 2, width);
        while (wide - narrow > 8)
        {
            var middle = (narrow + wide) / 2;
            if (Fill(words, middle, measure).Count == lines.Count) wide = middle;
            else narrow = middle;
        }

        return Fill(words, wide, measure);
    }

    private static List<string> Fill(List<string> words, int width, Func<string, int> measure)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var word in words)
        {
            var longer = line.Length == 0 ? word : line + " " + word;
            if (line.Length > 0 && measure(longer) > width)
            {
                lines.Add(line);
                longer = word;
            }

            line = longer;
        }

        if (line.Length > 0) lines.Add(line);
        return lines;
    }

    private static List<string> Words(string text, int width, Func<string, int> measure)
    {
        var words = new List<string>();
        foreach (var word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (measure(word) <= width)
            {
                words.Add(word);
                continue;
            }

            var part = new StringBuilder();
            foreach (var rune in word.EnumerateRunes())
            {
                if (part.Length > 0 && measure(part.ToString() + rune) > width)
                {
                    words.Add(part.ToString());
                    part.Clear();
                }

                part.Append(rune.ToString());
            }

            words.Add(part.ToString());
        }

        return words;
    }
}
