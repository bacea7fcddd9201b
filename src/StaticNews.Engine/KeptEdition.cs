using StaticNews.Engine.Indexing.Related;
using StaticNews.Engine.Reading;

namespace StaticNews.Engine;

/// <summary>What a preview keeps in memory from one edit to the next.</summary>
/// <remarks>For one preparation at a time.</remarks>
public sealed class KeptEdition
{
    /// <summary>What was read of every file.</summary>
    public KeptReadings Readings { get; } = new();

    /// <summary>The related articles that were worked out last: what articles lead to until it is worked out anew. Null: they wait for that.</summary>
    public RelatedTable? Related { get; set; }
}
