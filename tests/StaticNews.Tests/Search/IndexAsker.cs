using System.Text.RegularExpressions;

namespace StaticNews.Tests.Search;

/// <summary>Answers a question from the index, as the format page says which terms a word has.</summary>
internal sealed class IndexAsker(IndexReader index)
{
    private const string Letters = @"a-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u052F";

    /// <summary>The articles' numbers, and whether the index promises exactly those.</summary>
    public (HashSet<int> Numbers, bool IsExact) Ask(string asked)
    {
        HashSet<int>? found = null;
        var isExact = true;
        foreach (var word in PlainScan.Words(asked))
        {
            var (numbers, isWordExact) = Word(word);
            found = found is null ? numbers : [.. found.Intersect(numbers)];
            isExact &= isWordExact;
        }

        return (found ?? [], isExact);
    }

    private (HashSet<int> Numbers, bool IsExact) Word(string word)
    {
        var read = PlainScan.Read(word);
        Match[] units = [.. Regex.Matches(read, $@"[{Letters}]+|[0-9]+(?:\u0001[0-9]+)*|[^{Letters}0-9\u0001\s""'.,·!?…]+").Cast<Match>()];
        var terms = new List<List<(int[] Head, int[] Body)>>();
        for (var at = 0; at < units.Length; at++)
        {
            var unit = units[at].Value;
            var touches = at > 0 && units[at - 1].Index + units[at - 1].Length == units[at].Index;
            if (char.IsAsciiDigit(unit[0]))
            {
                var parts = unit.Split('\u0001');
                for (var part = 0; part == 0 || part + 4 <= parts.Length; part++) terms.Add(index.Word(string.Concat(parts.Skip(part).Take(4)), false));
            }
            else if (Regex.IsMatch(unit, $"^[{Letters}]"))
            {
                terms.Add(index.Word(unit, at == units.Length - 1 && unit.Length >= 3));
            }
            else
            {
                if (touches) terms.Add(index.Pair(char.IsAsciiDigit(units[at - 1].Value[0]) ? '0' : 'a', unit[0]));
                for (var next = 1; next < unit.Length; next++) terms.Add(index.Pair(unit[next - 1], unit[next]));
            }
        }

        var isExact = terms.Count == 1 && units.Length == 1;
        if (terms.Count > 0) return ([.. Common(terms, lists => lists.Body).Union(Common(terms, lists => lists.Head))], isExact);
        foreach (var unit in units) terms.Add(index.Pair(unit.Value[0], '\0'));
        return (Common(terms, lists => lists.Head), terms.Count == 1);
    }

    private static HashSet<int> Common(List<List<(int[] Head, int[] Body)>> terms, Func<(int[] Head, int[] Body), int[]> side)
    {
        HashSet<int> common = [.. terms[0].SelectMany(side)];
        foreach (var term in terms.Skip(1)) common.IntersectWith(term.SelectMany(side));
        return common;
    }
}
