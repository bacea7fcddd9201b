using StaticNews.Engine.Reading;
using StaticNews.Engine.Shared.Memos;
using StaticNews.Engine.Writing;

namespace StaticNews.Engine.Printing;

/// <summary>
/// The memo of a whole build: where nothing at all changed, neither the newsroom nor the output nor what the moment decides, the answer is the last one,
/// and not even the other memos are opened.
/// </summary>
/// <param name="inputs">See <see cref="BuildInputs"/>; null where nothing can be said of them.</param>
internal sealed class BuildMemo(IMemoStore store, Fingerprint? inputs, DateTimeOffset now)
{
    private const string Name = "build";

    /// <summary>The answer of the last build, if this one's would be the same.</summary>
    public BuildResult? Recall(ISiteOutput output)
    {
        if (inputs is not { } identity || MemoFrame.Open(store.Load(Name), identity) is not { } content) return null;
        var reader = new MemoReader(content);
        var answered = reader.ReadMoment();
        var zone = reader.ReadText()!;
        var rules = reader.ReadText();
        var contents = reader.ReadFingerprint();
        var result = BuildRecord.Read(reader);
        if (now < answered || now >= result.NextChange) return null;
        if (!SiteZone.TryFind(zone, out var known) || known.Rules != rules) return null;

        // The front page carries the day, and what is recent is counted in days.
        if (known.Show(now).Date != known.Show(answered).Date) return null;
        return output.IsAsLeft(contents) ? result : null;
    }

    /// <summary>Saves the answer of a build that went well enough to be believed. That it cannot be saved is said by the other memos.</summary>
    public void Save(BuildResult result, SiteZone zone, ISiteOutput output)
    {
        if (store.IsReadOnly || inputs is not { } identity || output.Contents is not { } contents || !IsSettled(result)) return;
        store.Save(Name, memo => MemoFrame.Write(memo, identity, [Write]));

        void Write(MemoWriter writer)
        {
            writer.WriteMoment(now);
            writer.WriteText(zone.Name);
            writer.WriteText(zone.Rules);
            writer.WriteFingerprint(contents);
            BuildRecord.Write(writer, result);
        }
    }

    // What a disk, a machine's fonts, the moment or a defect caused may be gone the next time, and no listing would show it.
    private static bool IsSettled(BuildResult result)
    {
        foreach (var diagnostic in result.Diagnostics)
        {
            if (diagnostic.Rule == OutputRules.Unreadable || diagnostic.Rule == DefectRules.Defect || diagnostic.Rule == OutputRules.CacheUnwritable) return false;
            if (diagnostic.Rule == PictureRules.NoFont || diagnostic.Rule == OutputRules.FutureDate) return false;
        }

        return true;
    }
}
