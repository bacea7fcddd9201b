namespace StaticNews.Engine.Shared.Text;

/// <summary>Shortening running text as an editor would: at a sentence, else at a word, never inside one.</summary>
public static class TextCut
{
    /// <summary>At most <paramref name="length"/> characters; ends in … where a sentence had to be broken off.</summary>
    public static string AtSentenceOrWord(string text, int length)
    {
        if (text.Length <= length) return text;
        var space = text.LastIndexOf(' ', length - 1);
        return (space > 0 ? text[..space] : text[..(length - 1)]) + "…";
    }
}
