namespace StaticNews.Engine.Indexing.Search;

/// <summary>Spreads terms evenly over shards.</summary>
internal static class TermKey
{
    /// <summary>Of a key, that name its shard.</summary>
    public const int MostBits = 14;

    private const int Beginning = 3;

    /// <summary>One to one, so that a pair's key is as good as the pair.</summary>
    public static uint Mix(uint pair)
    {
        var key = (pair ^ pair >> 16) * 0x85EBCA6B;
        key = (key ^ key >> 13) * 0xC2B2AE35;
        return key ^ key >> 16;
    }

    /// <summary>Words that begin alike lie in one shard, so that a beginning can be looked up; names of filters (s:politics) anywhere.</summary>
    public static uint OfWord(string word)
    {
        var hash = 0x811C9DC5;
        var length = word.Contains(':', StringComparison.Ordinal) ? word.Length : Math.Min(word.Length, Beginning);
        for (var at = 0; at < length; at++) hash = (hash ^ word[at]) * 0x01000193;
        return Mix(hash);
    }

    /// <summary>How many of a key's highest bits name its shard, for a number of postings.</summary>
    public static int ShardBits(long postings, int perShard)
    {
        var bits = 0;
        while (postings >> bits > perShard && bits < MostBits) bits++;
        return bits;
    }

    public static int ShardOf(uint key, int bits) => bits == 0 ? 0 : (int)(key >> 32 - bits);
}
