namespace StaticNews.Engine.Shared.Memos;

/// <summary>Where memos of earlier builds lie. What it gives may be anything: whoever asks checks it.</summary>
public interface IMemoStore
{
    /// <summary>When this build began, before anything was listed: UTC ticks of 100 ns. A file changed shortly before may change again and look the same.</summary>
    long OpenedTicks { get; }

    /// <summary>What was last saved under a name, which may begin with a folder; null where there is nothing that can be read.</summary>
    byte[]? Load(string name);

    /// <summary>Whether anything is saved: where not (check), nothing need be made ready for it.</summary>
    bool IsReadOnly { get; }

    /// <summary>The length of what was last saved under a name, in bytes; null where there is nothing.</summary>
    long? LengthOf(string name);

    /// <summary>Removes everything of a folder but these names, which begin with the folder's.</summary>
    void Sweep(string folder, IReadOnlySet<string> kept);

    /// <summary>Replaces what lies under a name by what is written, whole or not at all; says so when it cannot. Never throws for a dead disk.</summary>
    Diagnostic? Save(string name, Action<Stream> write);
}
