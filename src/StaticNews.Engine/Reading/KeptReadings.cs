using StaticNews.Engine.Reading.Memos;

namespace StaticNews.Engine.Reading;

/// <summary>What a preview keeps in memory between two readings of one newsroom: only files that changed are opened again.</summary>
/// <remarks>For one reading at a time.</remarks>
public sealed class KeptReadings
{
    private Fingerprint _rules;

    /// <summary>When the reading that now begins was asked for, before anything was listed: UTC ticks of 100 ns.</summary>
    public long OpenedTicks { get; set; }

    internal KeptFiles<Checked<Draft>> Drafts { get; } = new(static (read, file) => new(read.Value with { Source = file }, read.Diagnostics));

    internal KeptFiles<PictureFile> Pictures { get; } = new(static (read, file) => read with { Source = file });

    /// <summary>Forgets the drafts that were read by other rules.</summary>
    internal void KeepRules(DraftRules rules)
    {
        var fingerprint = rules.Fingerprint;
        if (_rules != fingerprint) Drafts.Clear();
        _rules = fingerprint;
    }
}
