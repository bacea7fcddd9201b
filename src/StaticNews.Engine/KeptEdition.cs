using StaticNews.Engine.Indexing;
using StaticNews.Engine.Indexing.Related;
using StaticNews.Engine.Reading;
using StaticNews.Engine.Shared.Memos;

namespace StaticNews.Engine;

/// <summary>What a preview keeps in memory from one edit to the next.</summary>
/// <remarks>For one preparation at a time.</remarks>
public sealed class KeptEdition
{
    private KeptMemos? _memos;

    /// <summary>What was read of every file.</summary>
    public KeptReadings Readings { get; } = new();

    /// <summary>What was indexed last.</summary>
    public KeptIndex Index { get; } = new();

    /// <summary>The related articles that were worked out last: what articles lead to until it is worked out anew. Null: they wait for that.</summary>
    public RelatedTable? Related { get; set; }

    /// <summary>Memos of this preview in front of those of earlier builds.</summary>
    internal IMemoStore MemosOver(IMemoStore? disk) => _memos ??= new KeptMemos(disk);
}
