namespace StaticNews.Engine.Reading;

/// <summary>Several reporters written as one, as bylines join them: 김노을·윤서린 기자.</summary>
internal static class JointNames
{
    private const string Joints = "·ㆍ・/";
    private const string Title = "기자";

    /// <summary>Each name for itself where all that is joined are Korean names; any other text stays whole.</summary>
    public static ImmutableArray<Located<string>> Apart(ImmutableArray<Located<string>> names)
    {
        for (var i = names.Length - 1; i >= 0; i--)
        {
            var (text, span) = (names[i].Value, names[i].Span);
            if (!text.AsSpan().ContainsAny(Joints) || !AreNames(text)) continue;
            names = names.RemoveAt(i);
            var end = text.Length;
            while (end >= 0)
            {
                var joint = text.AsSpan(0, end).LastIndexOfAny(Joints);
                var part = text.AsSpan(joint + 1, end - joint - 1);
                var start = joint + 1 + part.Length - part.TrimStart().Length;
                names = names.Insert(i, new Located<string>(part.Trim().ToString(), span with { Column = span.Column + start, Length = part.Trim().Length }));
                end = joint;
            }
        }

        return names;
    }

    private static bool AreNames(ReadOnlySpan<char> text)
    {
        foreach (var range in text.SplitAny(Joints))
        {
            var name = text[range].Trim();
            if (name.EndsWith(Title, StringComparison.Ordinal)) name = name[..^Title.Length].TrimEnd();
            if (name.Length is < 2 or > 4 || name.IndexOfAnyExceptInRange('\uAC00', '\uD7A3') >= 0) return false;
        }

        return true;
    }
}
