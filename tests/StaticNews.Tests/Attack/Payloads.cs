using System.Text;

namespace StaticNews.Tests.Attack;

/// <summary>What somebody would paste into a field to get more than text out of it, and harmless words of the same shape.</summary>
internal static class Payloads
{
    // Bytes that are no UTF-8, each with a private character that stands for it until the file is written.
    private const char LoneHigh = '\uE000';
    private const char LoneLow = '\uE001';
    private const char OverlongBracket = '\uE002';
    private const char NoByte = '\uE003';
    private const char CutOff = '\uE004';
    private const char TooLong = '\uE005';

    private static readonly byte[][] Broken = [[0xED, 0xA0, 0x80], [0xED, 0xB0, 0x80], [0xC0, 0xBC], [0xFF], [0xE2, 0x82], [0xF8, 0x88, 0x80, 0x80, 0xBC]];

    /// <summary>Name and text. No line breaks: what they do is a matter of each field.</summary>
    public static readonly (string Name, string Text)[] All =
    [
        ("script", "<script>alert(1)</script>"),
        ("closed head", "</title></style></script></textarea></noscript><script src=//evil.example/x></script>"),
        ("double quote", "\" onmouseover=\"alert(1)\" style=\"x"),
        ("single quote", "' onfocus='alert(1)' autofocus='"),
        ("picture", "\"><img src=x onerror=alert(1)><svg/onload=alert(1)>"),
        ("comment", "--><!--<!--><iframe srcdoc=x></iframe>"),
        ("xml", "]]><!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/passwd\">]>&y;<?php x ?>"),
        ("entities", "&lt;script&gt;&#60;b&#62;&quot;&amp;&nbsp;&#x22;"),
        ("template", "{{ site.name }}{{ include 'card' }}{%{ }%}${x}#{x}<%= x %>"),
        ("json", "\",\"@type\":\"Thing\",\"x\":{\"y\":\"\\u0022\\\",</script>"),
        ("addresses", "javascript:alert(1) data:text/html,x vbscript:x"),
        ("paths", "../../../etc/passwd ..\\..\\x %2e%2e%2f /CON/ NUL"),
        ("controls", "a\u0001b\u0008c\u000Bd\u000Ce\u001Bf\u007Fg\u0085h\u2028i\u2029j\uFFFEk\uFFFFl"),
        ("directions", "a\u202Eb\u202Dc\u2066d\u2069e\u200Ef\u200Fg\u061Ch\uFEFFi\u200Bj\u00ADk"),
        ("markdown", "`x` **y** [z](javascript:alert(1)) ![w](data:image/svg+xml,x) <u>"),
        ("yaml", "!!x &a *a | > % @ # : - ? {a: b} [c]"),
        ("formulas", "=cmd|'/c calc'!A1 +1 -1 @x"),
        ("no text", $"a{LoneHigh}b{LoneLow}c{OverlongBracket}script>d{NoByte}e{CutOff}f{TooLong}g"),
        ("long word", new string('가', 50_000) + new string('x', 50_000)),
    ];

    /// <summary>The same letters and digits, and a bullet for everything else.</summary>
    public static string Harmless(string text)
    {
        var builder = new StringBuilder(text.Length);
        foreach (var c in text) builder.Append(char.IsLetterOrDigit(c) ? c : '•');
        return builder.ToString();
    }

    /// <summary>The bytes of a file, with those that no text has.</summary>
    public static byte[] Bytes(string text)
    {
        if (!text.Any(IsBroken)) return Encoding.UTF8.GetBytes(text);
        var bytes = new List<byte>(text.Length * 3);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.IsBmp && IsBroken((char)rune.Value)) bytes.AddRange(Broken[rune.Value - LoneHigh]);
            else bytes.AddRange(Encoding.UTF8.GetBytes(rune.ToString()));
        }

        return [.. bytes];
    }

    /// <summary>Whether the character stands for bytes that are no text.</summary>
    public static bool IsBroken(char c) => c is >= LoneHigh and <= TooLong;

    /// <summary>As a quoted value of YAML.</summary>
    public static string Quoted(string text)
    {
        var builder = new StringBuilder("\"");
        foreach (var c in text)
        {
            if (c is '"' or '\\') builder.Append('\\').Append(c);
            else if (char.IsAsciiLetterOrDigit(c) || c is ' ' || c >= '가' && c <= '힣' || IsBroken(c)) builder.Append(c);
            else builder.Append(System.Globalization.CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
        }

        return builder.Append('"').ToString();
    }

    /// <summary>As Markdown that means nothing but its text.</summary>
    public static string Escaped(string text)
    {
        var builder = new StringBuilder(text.Length * 2);
        foreach (var c in text)
        {
            if (char.IsAscii(c) && (char.IsPunctuation(c) || char.IsSymbol(c))) builder.Append('\\');
            builder.Append(c);
        }

        return builder.ToString();
    }

    /// <summary>As a cell of CSV.</summary>
    public static string Cell(string text) => "\"" + text.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
}
