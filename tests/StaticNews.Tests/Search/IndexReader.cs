using System.Globalization;

namespace StaticNews.Tests.Search;

/// <summary>Reads the published index as its format page describes it, with no code of the engine's.</summary>
internal sealed class IndexReader
{
    private readonly IReadOnlyDictionary<string, byte[]> _files;
    private readonly Dictionary<char, (int Bits, uint[] Hashes)> _sets = [];
    private readonly Dictionary<char, byte[]> _sizes = [];
    private readonly long _perBlock;

    public IndexReader(IReadOnlyDictionary<string, byte[]> files)
    {
        _files = files;
        var manifest = new IndexFile(files["search/manifest.bin"]);
        if (manifest.Number() != 2) throw new InvalidDataException("The manifest is of another version.");
        Articles = (int)manifest.Number();
        _perBlock = manifest.Number();
        var pairBits = (int)manifest.Number();
        var wordBits = (int)manifest.Number();
        Sections = manifest.Times(() => (manifest.Text(), manifest.Text(), (int)manifest.Number()));
        Reporters = manifest.Times(() => (manifest.Text(), manifest.Text(), (int)manifest.Number()));
        Days = manifest.Times(() => ((int)manifest.Number(), (int)manifest.Number()));
        LeftOut = manifest.Times(() => (int)manifest.Number());
        _sets['p'] = (pairBits, Hashes(1 << pairBits));
        _sets['w'] = (wordBits, Hashes(1 << wordBits));
        _sets['c'] = (0, Hashes((int)((Articles + _perBlock - 1) / _perBlock)));
        foreach (var kind in "pw") _sizes[kind] = manifest.Take(_sets[kind].Hashes.Length);
        if (!manifest.IsAtEnd) throw new InvalidDataException("The manifest goes on.");

        uint[] Hashes(int count) => [.. Enumerable.Range(0, count).Select(_ => manifest.Hash())];
    }

    public int Articles { get; }

    public (string Key, string Name, int Count)[] Sections { get; }

    public (string Key, string Name, int Count)[] Reporters { get; }

    public (int Gap, int Articles)[] Days { get; }

    public int[] LeftOut { get; }

    /// <summary>The files that were needed so far, the manifest apart.</summary>
    public HashSet<string> Opened { get; } = new(StringComparer.Ordinal);

    /// <summary>The file with the card of an article.</summary>
    public string CardOf(int number) => NameOf('c', (int)((number - 1) / _perBlock));

    /// <summary>Every file that the manifest names.</summary>
    public IEnumerable<string> Named => _sets.SelectMany(set => set.Value.Hashes.Select((hash, at) => hash == 0 ? null : NameOf(set.Key, at))).OfType<string>();

    /// <summary>The url of every article, by its number; those left out are missing.</summary>
    public Dictionary<int, string> Urls()
    {
        var urls = new Dictionary<int, string>();
        for (var block = 0; block < _sets['c'].Hashes.Length; block++)
        {
            var file = Open('c', block)!;
            for (var number = (int)(block * _perBlock) + 1; !file.IsAtEnd; number++)
            {
                var end = (int)file.Number();
                if (end == 0) continue;
                var url = file.Text();
                urls.Add(number, Uri.UnescapeDataString(url));
                file.Take(end - 1 - System.Text.Encoding.UTF8.GetByteCount(url) - (url.Length >= 128 ? 1 : 0));
            }
        }

        return urls;
    }

    /// <summary>The shard of a pair, and the room that the manifest says it takes.</summary>
    public (string Name, int Bytes) ShardOfPair(char first, char second) => Shard('p', Mix((uint)first << 16 | second));

    public (string Name, int Bytes) ShardOfWord(string word) => Shard('w', KeyOf(word));

    public List<(int[] Head, int[] Body)> Pair(char first, char second)
    {
        var key = Mix((uint)first << 16 | second);
        var bits = _sets['p'].Bits;
        if (Open('p', bits == 0 ? 0 : (int)(key >> 32 - bits)) is not { } file) return [];
        var count = (int)file.Number();
        var place = -1;
        var known = 0L;
        for (var at = 0; at < count; at++)
        {
            known += file.Number();
            if (known == (key & uint.MaxValue >> bits)) place = at;
        }

        return Lists(file, count, at => at == place);
    }

    public List<(int[] Head, int[] Body)> Word(string word, bool isBeginning)
    {
        var bits = _sets['w'].Bits;
        if (Open('w', bits == 0 ? 0 : (int)(KeyOf(word) >> 32 - bits)) is not { } file) return [];
        var words = file.Times(file.Text);
        return Lists(file, words.Length, at => words[at] == word || isBeginning && words[at].StartsWith(word, StringComparison.Ordinal));
    }

    private static List<(int[] Head, int[] Body)> Lists(IndexFile file, int count, Func<int, bool> isWanted)
    {
        var lengths = new (int Head, int Body)[count];
        for (var at = 0; at < count; at++) lengths[at] = ((int)file.Number(), (int)file.Number());
        var lists = new List<(int[] Head, int[] Body)>();
        for (var at = 0; at < count; at++)
        {
            var head = IndexFile.Postings(file.Take(lengths[at].Head), 2);
            var body = IndexFile.Postings(file.Take(lengths[at].Body), 0);
            if (isWanted(at)) lists.Add(([.. head.Select(each => each.Number)], [.. body.Select(each => each.Number)]));
        }

        if (!file.IsAtEnd) throw new InvalidDataException("The shard goes on.");
        return lists;
    }

    private IndexFile? Open(char kind, int number)
    {
        if (_sets[kind].Hashes[number] == 0) return null;
        Opened.Add(NameOf(kind, number));
        return new IndexFile(_files[NameOf(kind, number)]);
    }

    private string NameOf(char kind, int number) => string.Create(CultureInfo.InvariantCulture, $"search/{kind}{number}-{_sets[kind].Hashes[number]:x8}.bin");

    private (string Name, int Bytes) Shard(char kind, uint key)
    {
        var bits = _sets[kind].Bits;
        var number = bits == 0 ? 0 : (int)(key >> 32 - bits);
        return (string.Create(CultureInfo.InvariantCulture, $"{kind}{number}"), _sizes[kind][number] * 128);
    }

    private static uint KeyOf(string word)
    {
        var hash = 0x811C9DC5u;
        foreach (var c in word.Contains(':', StringComparison.Ordinal) ? word : word[..Math.Min(3, word.Length)]) hash = (hash ^ c) * 0x01000193;
        return Mix(hash);
    }

    private static uint Mix(uint key)
    {
        key = (key ^ key >> 16) * 0x85EBCA6B;
        key = (key ^ key >> 13) * 0xC2B2AE35;
        return key ^ key >> 16;
    }
}
