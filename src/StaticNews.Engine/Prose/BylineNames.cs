using System.Buffers;

namespace StaticNews.Engine.Prose;

/// <summary>Reads the names out of one line: "/광주=김기자·이기자 특파원 a@b.kr".</summary>
internal static class BylineNames
{
    private const int LongestLine = 160;
    private static readonly SearchValues<char> Joints = SearchValues.Create("·ㆍ・•,/");
    private static readonly SearchValues<char> Breaks = SearchValues.Create(" \t·ㆍ・•,/");

    private static readonly string[] Titles =
    [
        "기자", "특파원", "논설위원", "편집위원", "논설실장", "편집국장", "주필", "해설위원", "전문위원", "칼럼니스트", "통신원", "리포터", "에디터", "앵커",
    ];

    /// <summary>Empty where the line is none of the kind.</summary>
    public static ImmutableArray<Byline> Of(ReadOnlySpan<char> line, TextSpan span)
    {
        if (line.Length is < 3 or > LongestLine || line[0] is not ('/' or '／')) return [];
        var text = line[1..].Trim();
        var equals = text.IndexOf('=');
        if (equals >= 0)
        {
            if (text[..equals].Trim() is "사진" or "그래픽" or "자료" or "영상" or "일러스트") return [];
            text = text[(equals + 1)..];
        }

        var people = new List<Byline>(2);
        var isJoined = true;
        while (!(text = text.TrimStart()).IsEmpty)
        {
            if (Joints.Contains(text[0]))
            {
                isJoined = true;
                text = text[1..];
                continue;
            }

            var end = text.IndexOfAny(Breaks);
            var word = end < 0 ? text : text[..end];
            text = end < 0 ? [] : text[end..];
            if (!TryAdd(people, word, isJoined, span)) return [];
            isJoined = false;
        }

        foreach (var person in people)
        {
            if (person.Title is null && person.Email is null) return [];
        }

        return [.. people];
    }

    private static bool TryAdd(List<Byline> people, ReadOnlySpan<char> word, bool isJoined, TextSpan span)
    {
        if (word.Contains('@')) return EmailOf(word) is { } email && TrySetEmail(people, email);
        if (people.Count > 0 && TitleLength(word) == word.Length) return TrySetTitle(people, word.ToString());
        if (!isJoined && people.Count > 0 && people[^1] is { Title: null, Email: null } last)
        {
            // 사회부 홍길동 기자; 홍길동 워싱턴 특파원; John Smith
            if (IsLatin(word) && IsLatin(last.Name)) people[^1] = last with { Name = $"{last.Name} {word}" };
            else if (IsDesk(last.Name) && IsName(word)) people[^1] = last with { Name = word.ToString() };
            else return false;
            return true;
        }

        var title = TitleLength(word);
        var name = word[..^title];
        if (title > 0 && name.Length < 2 || !IsName(name)) return false;
        people.Add(new Byline(name.ToString(), title > 0 ? word[^title..].ToString() : null, null, span));
        return true;
    }

    private static bool TrySetTitle(List<Byline> people, string title)
    {
        for (var i = people.Count - 1; i >= 0 && people[i].Title is null; i--) people[i] = people[i] with { Title = title };
        return true;
    }

    private static bool TrySetEmail(List<Byline> people, string email)
    {
        for (var i = 0; i < people.Count; i++)
        {
            if (people[i].Email is not null) continue;
            people[i] = people[i] with { Email = email };
            return true;
        }

        return false;
    }

    private static string? EmailOf(ReadOnlySpan<char> word)
    {
        word = word.Trim("<>()[].");
        var at = word.IndexOf('@');
        if (at <= 0 || word[(at + 1)..].Contains('@') || !word[(at + 1)..].Contains('.')) return null;
        foreach (var c in word)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('.' or '-' or '_' or '+' or '@')) return null;
        }

        return word.ToString();
    }

    /// <summary>How much of the word's end is a title: 기자, 선임기자, 인턴기자; the whole word for a title alone.</summary>
    private static int TitleLength(ReadOnlySpan<char> word)
    {
        foreach (var title in Titles)
        {
            if (!word.EndsWith(title, StringComparison.Ordinal)) continue;
            var before = word[..^title.Length];
            foreach (var rank in (ReadOnlySpan<string>)["선임", "인턴", "객원", "시민", "전문", "수습", "명예", "대"])
            {
                if (before.Equals(rank, StringComparison.Ordinal) || before.EndsWith(rank, StringComparison.Ordinal) && before.Length > rank.Length + 1)
                    return title.Length + rank.Length;
            }

            return title.Length;
        }

        return word is "인턴" or "선임" or "객원" or "시민" or "수습" or "전문" ? word.Length : 0;
    }

    private static bool IsDesk(ReadOnlySpan<char> word) =>
        word.Length > 2 && (word[^1] is '부' or '팀' || word.EndsWith("본부", StringComparison.Ordinal) || word.EndsWith("취재반", StringComparison.Ordinal));

    private static bool IsName(ReadOnlySpan<char> word)
    {
        if (IsLatin(word)) return true;
        if (word.Length is < 2 or > 5) return false;
        foreach (var c in word)
        {
            if (c is < '\uAC00' or > '\uD7A3') return false;
        }

        return true;
    }

    private static bool IsLatin(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > 30 || !char.IsAsciiLetterUpper(word[0])) return false;
        foreach (var c in word)
        {
            if (!char.IsAsciiLetter(c) && c is not ('.' or '-' or '\'')) return false;
        }

        return true;
    }
}
