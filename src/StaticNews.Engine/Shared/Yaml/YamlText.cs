using System.Buffers;

namespace StaticNews.Engine.Shared.Yaml;

/// <summary>A text: YAML's own guesses (numbers, booleans, dates) are not made. The span of a quoted one includes its quotes.</summary>
internal sealed record YamlText(string Value, bool IsQuoted, TextSpan Span) : YamlNode(Span)
{
    private static readonly SearchValues<char> Blank = SearchValues.Create(" \t\n\r\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u200B\u200C\u200D\u202F\u205F\u2060\u3000\uFEFF");

    public override bool IsEmpty => IsBlank(Value) || (!IsQuoted && Value is "~" or "null");

    /// <summary>Whether there is nothing but white space and what has no width: nobody sees a headline in them.</summary>
    public static bool IsBlank(string text) => text.AsSpan().IndexOfAnyExcept(Blank) < 0;
}
