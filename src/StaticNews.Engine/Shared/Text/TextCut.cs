namespace StaticNews.Engine.Shared.Text;

/// <summary>Shortening running text as an editor would: at a sentence, else at a word, never inside one.</summary>
public static class TextCut
{
    /// <summary>At most <paramref name="length"/> UTF-16 units; ends in … where a sentence had to be broken off.</summary>
    public static string AtSentenceOrWord(string text, int length)
    {
        if (text.Length <= length) return text;
        if (length <= 0) return "";

        // A sentence that fills less than half of the room says too little.
        var sentence = SentenceEnd.Last(text, length);
        if (sentence > 0 && sentence >= length / 2) return text[..sentence];

        var word = WordEnd(text, length - 1);
        if (word == sentence && word > 0) return text[..word];
        var kept = text.AsSpan(0, word > 0 ? word : InsideWord(text, length - 1)).TrimEnd();
        if (word > 0) kept = kept.TrimEnd(",;:·-–—([{<“‘「『《〈/");
        kept = kept.TrimEnd();
        return kept.EndsWith('…') ? kept.ToString() : string.Concat(kept, "…");
    }

    // The end of the last whole word within the room; 0 when the first word alone is longer.
    private static int WordEnd(string text, int room)
    {
        var at = room;
        while (at > 0 && !char.IsWhiteSpace(text[at])) at--;
        while (at > 0 && char.IsWhiteSpace(text[at - 1])) at--;
        return at;
    }

    private static int InsideWord(string text, int room)
    {
        var at = 0;
        while (at < room)
        {
            var next = at + StringInfo.GetNextTextElementLength(text, at);
            if (next > room) break;
            at = next;
        }

        if (at > 0 || room == 0) return at;
        return char.IsHighSurrogate(text[room - 1]) && char.IsLowSurrogate(text[room]) ? room - 1 : room;
    }
}
