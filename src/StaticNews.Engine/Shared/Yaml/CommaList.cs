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
            if (!name.IsEmpty) names.Add(new Located<string>(Nfc.Normalize(name.ToString()), new TextSpan(line.Span.Line, column + from, name.Length)));
            start = i + 1;
        }

        return names.ToImmutable();
    }

    private static bool EndsName(string text, int at) => text[at] switch
    {
        ',' or '，' or '、' or '\n' => true,
        _ => char.IsWhiteSpace(text[at]) && at + 1 < text.Length && text[at + 1] == '#',
    };
}
