namespace StaticNews.Engine.Shared.Yaml;

/// <summary>Several names in one line: `광주, 전남` or `#광주 #전남`.</summary>
internal static class CommaList
{
    /// <summary>The names that are not blank, each at its place.</summary>
    public static ImmutableArray<Located<string>> Split(YamlText line)
    {
        var names = ImmutableArray.CreateBuilder<Located<string>>();
        var text = line.Value;
        var column = line.Span.Column + (line.IsQuoted ? 1 : 0);
        for (int i = 0, start = 0; i <= text.Length; i++)
        {
            if (i < text.Length && !EndsName(text, i)) continue;
            var from = start;
            while (from < i && (char.IsWhiteSpace(text[from]) || text[from] == '#')) from++;
            var name = text.AsSpan(from, i - from).TrimEnd();
            if (!name.IsEmpty)
            {
                var located = new Located<string>(Nfc.Normalize(name.ToString()), new TextSpan(line.Span.Line, column + from, name.Length));
                names.Add(line.IsQuoted ? located : Unquoted(located));
            }

            start = i + 1;
        }

        return names.ToImmutable();
    }

    /// <summary>A name without the quotation marks that its author typed round it, as in `“가”, “나”`.</summary>
    public static Located<string> Unquoted(Located<string> name)
    {
        var isQuoted = name.Value is ['“', _, .., '”'] or ['‘', _, .., '’'] or ['"', _, .., '"'] or ['\'', _, .., '\''];
        return isQuoted ? new(name.Value[1..^1], name.Span with { Column = name.Span.Column + 1, Length = name.Span.Length - 2 }) : name;
    }

    private static bool EndsName(string text, int at) => text[at] switch
    {
        ',' or '，' or '、' or '\n' => true,
        _ => char.IsWhiteSpace(text[at]) && at + 1 < text.Length && text[at + 1] == '#',
    };
}
