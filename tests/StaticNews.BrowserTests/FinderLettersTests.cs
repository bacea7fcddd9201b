using StaticNews.Engine.Shared.Search;
using StaticNews.Tests;

namespace StaticNews.BrowserTests;

/// <summary>What the browser makes of each character, beside what the index was made of.</summary>
public sealed class FinderLettersTests(Browser browser)
{
    private const string Read = """
        const termsOf = text => {
          const terms = [];
          unitsOf(text).forEach((unit, at, units) => {
            const before = units[at - 1];
            if (unit.kind === SYLLABLE) {
              if (unit.isGlued) terms.push((before.kind === DIGIT ? '0' : 'a') + unit.text[0]);
              for (let next = 1; next < unit.text.length; next++) terms.push(unit.text.slice(next - 1, next + 1));
            } else {
              terms.push(unit.text);
              if (unit.isJoined) terms.push(before.text + unit.text);
            }
          });
          return [...new Set(terms)].sort().join(' ');
        };
        return Array.from({ length: 0x10000 }, (_, code) => places.map(place => termsOf(place.replace('_', () => String.fromCharCode(code)))).join('|'));
        """;

    private static readonly string[] Places = ["a_b", "5_6", "가_나", "가라_나", "5_가", "가_b"];

    [Fact]
    public async Task Every_character_is_read_as_the_index_reads_it()
    {
        await using var reader = await browser.NewReader();
        var finder = File.ReadAllText(Path.Combine(Repository.Root, "src", "StaticNews.Engine", "Indexing", "Search", "finder.js"));
        var read = await reader.Page.EvaluateAsync<string[]>($"places => {{ {finder.Replace("export ", "", StringComparison.Ordinal)}\n{Read} }}", Places);
        var faults = Enumerable.Range(0, 0x10000)
            .Where(code => !char.IsSurrogate((char)code))
            .Select(code => (Code: code, Indexed: string.Join('|', Places.Select(place => Terms(place.Replace('_', (char)code))))))
            .Where(each => each.Indexed != read[each.Code])
            .Select(each => $"U+{each.Code:X4}: indexed as {each.Indexed}, read as {read[each.Code]}");
        Assert.Empty(faults);
    }

    private static string Terms(string text)
    {
        using var collector = new TermCollector(isHeadline: false);
        collector.Add(text);
        collector.Break();
        var pairs = new ulong[collector.Pairs.Count];
        collector.Pairs.CopySorted(pairs);
        return string.Join(' ', pairs.Select(pair => $"{(char)(pair >> 16)}{(char)pair}").Concat(collector.Words).Order(StringComparer.Ordinal));
    }
}
