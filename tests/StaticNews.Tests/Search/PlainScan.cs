using System.Text;
using System.Text.RegularExpressions;
using StaticNews.Engine.Shared.Text;

namespace StaticNews.Tests.Search;

/// <summary>Whether a text contains what is asked for, letter by letter and without an index: the rule of the format page as regular expressions.</summary>
public static class PlainScan
{
    private const char Joint = '\u0001';
    private const string Letters = @"a-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u052F";
    private const string Dots = "·ㆍ・･•․‧∙⋅ᆞ᛫⸱⸳⦁﹒";
    private const string Syllables = "가-힣ㄱ-ㅣ一-鿿ぁ-ヿ";
    private const string Initials = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
    private const string Joined = "ㄳㄱㅅㄵㄴㅈㄶㄴㅎㄺㄹㄱㄻㄹㅁㄼㄹㅂㄽㄹㅅㄾㄹㅌㄿㄹㅍㅀㄹㅎㅄㅂㅅ";

    /// <summary>As it is compared: normal form C, small letters, points between digits marked.</summary>
    public static string Read(string text)
    {
        var folded = new StringBuilder();
        foreach (var written in Unfold(Nfc.Normalize(text)))
        {
            if (written is '\u00AD' or '\u200B' or '\uFEFF') continue;
            folded.Append(char.ToLowerInvariant(written is >= '！' and <= '～' ? (char)(written - 0xFEE0) : written));
        }

        var joined = Regex.Replace(folded.ToString(), $"(?<=[0-9])[.,{Dots}](?=[0-9])", Joint.ToString());
        return Regex.Replace(joined, $"(?<=(?<![{Letters}0-9{Syllables}-[{Dots}]])[{Syllables}-[{Dots}]])[{Dots}](?=[{Syllables}-[{Dots}]])", "");
    }

    private static string Unfold(string text) => text
        .Replace("Ⅲ", "III", StringComparison.Ordinal).Replace("㎡", "m2", StringComparison.Ordinal).Replace("℃", "°C", StringComparison.Ordinal)
        .Replace("①", " 1 ", StringComparison.Ordinal).Replace("㈜", " (주) ", StringComparison.Ordinal).Replace("ﾊ", "ハ", StringComparison.Ordinal);

    /// <summary>The words and phrases of what somebody asks.</summary>
    public static IEnumerable<string> Words(string asked)
    {
        var pieces = asked.Split('"');
        for (var at = 0; at < pieces.Length; at++)
        {
            if (at % 2 == 1 && at < pieces.Length - 1)
            {
                if (Units(pieces[at]).Length > 0) yield return $"\"{pieces[at]}\"";
                continue;
            }

            foreach (Match word in Regex.Matches(Read(pieces[at]), $@"[{Letters}0-9가-힣ㄱ-ㅣ一-鿿ぁ-ヿ{Joint}]+")) yield return Apart(word.Value);
        }
    }

    /// <param name="words">All of which are asked for; where they are single syllables only, of the head.</param>
    /// <param name="head">Headline, deck, tags and names, each read and on a line of its own.</param>
    /// <param name="all">The whole text, the same way.</param>
    public static bool Contains(IReadOnlyCollection<string> words, string head, string all)
    {
        var searched = words.All(word => Units(word).All(unit => unit.Value.Length == 1 && unit.Value[0] >= '\u3000')) ? head : all;
        return words.All(word => Contains(word, head, searched));
    }

    private static bool Contains(string word, string head, string all)
    {
        var units = Units(word);
        if (units.Length == 1 && units[0].Value.All(Initials.Contains)) return InitialsOf(head).Contains(units[0].Value, StringComparison.Ordinal) || all.Contains(units[0].Value, StringComparison.Ordinal);
        return Regex.IsMatch(all, Pattern(word, units));
    }

    private static Match[] Units(string word) => [.. Regex.Matches(Read(word), $@"[{Letters}]+|[0-9]+(?:{Joint}[0-9]+)*|[가-힣ㄱ-ㅣ一-鿿ぁ-ヿ]+").Cast<Match>()];

    private static string Pattern(string word, Match[] units)
    {
        var pattern = new StringBuilder();
        var end = 0;
        for (var at = 0; at < units.Length; at++)
        {
            var unit = units[at];
            if (at > 0 && unit.Index > end) pattern.Append($@"[^{Letters}0-9가-힣ㄱ-ㅣ一-鿿ぁ-ヿ{Joint}\n]+");
            end = unit.Index + unit.Length;
            var isLast = at == units.Length - 1;
            if (char.IsAsciiDigit(unit.Value[0]))
                pattern.Append("(?<![0-9])").AppendJoin($"{Joint}?", unit.Value.Replace(Joint.ToString(), "", StringComparison.Ordinal).Select(c => c.ToString())).Append("(?![0-9])");
            else if (Regex.IsMatch(unit.Value, $"^[{Letters}]"))
                pattern.Append($"(?<![{Letters}])").Append(unit.Value).Append(isLast && unit.Length >= 3 ? "" : $"(?![{Letters}])");
            else pattern.Append(Regex.Escape(unit.Value));
        }

        return pattern.ToString();
    }

    // What a keyboard joins while first consonants are typed.
    private static string Apart(string word)
    {
        var apart = string.Concat(word.Select(c => Joined.IndexOf(c, StringComparison.Ordinal) is >= 0 and var at && at % 3 == 0 ? Joined.Substring(at + 1, 2) : c.ToString()));
        return apart.All(Initials.Contains) ? apart : word;
    }

    private static string InitialsOf(string text) =>
        string.Concat(text.Select(c => c is >= '가' and <= '힣' ? Initials[(c - '가') / 588] : c is '\n' or ' ' ? c : '\u0002'));
}
