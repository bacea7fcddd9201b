using System.Text.RegularExpressions;

namespace StaticNews.Tests.Search;

/// <summary>Answers a question from the index, as the format page says which terms a word has and which of them are asked for.</summary>
/// <param name="room">Bytes of shards that one question may load.</param>
internal sealed class IndexAsker(IndexReader index, int room = 45_000)
{
    private const string Letters = @"a-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u052F";

    /// <summary>The articles' numbers, and whether the index promises exactly those.</summary>
    public (HashSet<int> Numbers, bool IsExact) Ask(string asked)
    {
        Term[][] words = [.. PlainScan.Words(asked).Select(Terms)];
        var chosen = Choose(words);
        var isOfShorts = words.All(word => word[0].IsHeadOnly);
        HashSet<int>? found = null;
        foreach (var word in words.Where(word => isOfShorts || !word[0].IsHeadOnly))
        {
            var terms = word.Where(chosen.Contains).Select(term => (term.IsHeadOnly, Lists: term.Load())).ToList();
            if (terms.Count == 0) continue;
            HashSet<int> numbers = terms[0].IsHeadOnly ? Common(terms, lists => lists.Head) : [.. Common(terms, lists => lists.Body).Union(Common(terms, lists => lists.Head))];
            found = found is null ? numbers : [.. found.Intersect(numbers)];
        }

        return (found ?? [.. Enumerable.Range(1, index.Articles)], words.All(word => word.Length == 1 && word[0].IsWhole && word[0].IsHeadOnly == isOfShorts && chosen.Contains(word[0])));
    }

    private HashSet<Term> Choose(Term[][] words)
    {
        var chosen = new HashSet<Term>(ReferenceEqualityComparer.Instance);
        var loaded = new HashSet<string>(StringComparer.Ordinal);
        var left = room;
        var sorted = words.Select(word => word.OrderBy(term => term.Size).ToArray()).ToArray();
        foreach (var term in sorted.Select(word => word[0]).OrderBy(term => term.Size).Concat(sorted.SelectMany(word => word.Skip(1)).OrderBy(term => term.Size)))
        {
            var cost = loaded.Contains(term.Shard) ? 0 : term.Size;
            if (cost > left) continue;
            left -= cost;
            loaded.Add(term.Shard);
            chosen.Add(term);
        }

        return chosen;
    }

    private Term[] Terms(string word)
    {
        var read = PlainScan.Read(word);
        Match[] units = [.. Regex.Matches(read, $@"[{Letters}]+|[0-9]+(?:\u0001[0-9]+)*|[가-힣ㄱ-ㅣ一-鿿ぁ-ヿ]+").Cast<Match>()];
        var terms = new List<Term>();
        for (var at = 0; at < units.Length; at++)
        {
            var unit = units[at].Value;
            var touches = at > 0 && units[at - 1].Index + units[at - 1].Length == units[at].Index;
            if (char.IsAsciiDigit(unit[0]))
            {
                var parts = unit.Split('\u0001');
                for (var part = 0; part == 0 || part + 4 <= parts.Length; part++) AddWord(string.Concat(parts.Skip(part).Take(4)), false);
            }
            else if (Regex.IsMatch(unit, $"^[{Letters}]"))
            {
                AddWord(unit, at == units.Length - 1 && unit.Length >= 3);
            }
            else
            {
                if (touches) AddPair(char.IsAsciiDigit(units[at - 1].Value[0]) ? '0' : 'a', unit[0], false);
                for (var next = 1; next < unit.Length; next++) AddPair(unit[next - 1], unit[next], false);
            }
        }

        if (terms.Count > 0) return [.. terms];
        foreach (var unit in units) AddPair(unit.Value[0], '\0', true);
        return [.. terms];

        void AddWord(string text, bool isBeginning)
        {
            var (shard, size) = index.ShardOfWord(text);
            terms.Add(new Term(shard, size, units.Length == 1, false, () => index.Word(text, isBeginning)));
        }

        void AddPair(char first, char second, bool isHeadOnly)
        {
            var (shard, size) = index.ShardOfPair(first, second);
            terms.Add(new Term(shard, size, isHeadOnly || units.Length == 1, isHeadOnly, () => index.Pair(first, second)));
        }
    }

    private static HashSet<int> Common(List<(bool IsHeadOnly, List<(int[] Head, int[] Body)> Lists)> terms, Func<(int[] Head, int[] Body), int[]> side)
    {
        HashSet<int> common = [.. terms[0].Lists.SelectMany(side)];
        foreach (var (_, lists) in terms.Skip(1)) common.IntersectWith(lists.SelectMany(side));
        return common;
    }

    private sealed record Term(string Shard, int Size, bool IsWhole, bool IsHeadOnly, Func<List<(int[] Head, int[] Body)>> Load);
}
