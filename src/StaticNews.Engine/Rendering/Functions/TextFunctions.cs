using System.Text;
using StaticNews.Engine.Rendering.Templates;

namespace StaticNews.Engine.Rendering.Functions;

/// <summary>Functions on words and numbers.</summary>
internal static class TextFunctions
{
    public static object? Word(FunctionCall call)
    {
        var key = call.Text(0) ?? "";
        var word = Find(call, key);
        if (!word.Contains('{', StringComparison.Ordinal)) return word;
        if (call.Arguments.Count > 1 && call.Text(1) == "1") word = call.Context.Site.Words.GetValueOrDefault(key + "_one", word);
        for (var i = 1; i < call.Arguments.Count; i++)
            word = word.Replace($"{{{i - 1}}}", call.Text(i), StringComparison.Ordinal);
        return word;
    }

    /// <summary>A word of the language file; a mistake of the template where there is none.</summary>
    public static string Find(FunctionCall call, string key)
    {
        var words = call.Context.Site.Words;
        return words.TryGetValue(key, out var word)
            ? word
            : throw new ThemeFault(call.NameSpan, ThemeRules.UnknownWord, [key], Nearest.Find(key, words.Keys));
    }

    public static object? WithParticle(FunctionCall call)
    {
        var pair = call.Text(1);
        if (pair is null || !pair.Contains('/', StringComparison.Ordinal)) throw call.Wrong(pair);
        return call.Text(0) is { } name ? Josa.Attach(name, pair) : null;
    }

    public static object? Number(FunctionCall call) => call[0] switch
    {
        null => null,
        int or long => ((IFormattable)call[0]!).ToString("#,##0", CultureInfo.InvariantCulture),
        double or float or decimal => ((IFormattable)call[0]!).ToString("#,##0.##", CultureInfo.InvariantCulture),
        var value => throw call.Wrong(value),
    };

    public static object? Truncate(FunctionCall call)
    {
        if (call[1] is not int length || length < 1) throw call.Wrong(call[1]);
        return call.Text(0) is { } text ? TextCut.AtSentenceOrWord(text, length) : null;
    }

    public static object? Escape(FunctionCall call) => call[0] switch
    {
        null => null,
        Html or Markup => call[0],
        _ => new Html(HtmlText.Escape(call.Text(0) ?? "")),
    };

    public static object? BreakLines(FunctionCall call)
    {
        if (call.Text(0) is not { } text) return null;
        var builder = new StringBuilder(text.Length + 32);
        HtmlText.AppendEscaped(builder, text);
        return new Html(builder.Replace("\r\n", "\n").Replace("\n", "<br>\n").ToString());
    }
}
