using StaticNews.Engine.Discovery;
using StaticNews.Engine.Shared.Memos;

namespace StaticNews.Engine.Printing;

/// <summary>All that a build's answer depends on but the moment and the zone, in one fingerprint, without opening a file whose listing can be believed.</summary>
internal static class BuildInputs
{
    // The coarsest clock of a file system (FAT): within it a file may change twice and show one time.
    private const long CoarsestTicks = 2 * TimeSpan.TicksPerSecond;

    /// <summary>The identity; null where a file was still moving when the build began, so that its listing proves nothing.</summary>
    public static Fingerprint? Of(BuildOptions options, ISourceFolder input, ISourceFolder theme, Type pictures, long openedTicks)
    {
        // With --drafts, what is withheld is shown: the next moment of change does not tell everything that time changes.
        if (options.IncludesDrafts) return null;
        var identity = new FingerprintBuilder()
            .Add(EngineBuild.Identity)
            .Add(EngineBuild.IdentityOf(pictures))
            .Add(options.BaseUrl?.AbsoluteUri)
            .Add(options.Shard?.ToString())
            .Add(options.CollectsLinks);
        return Add(identity, input, openedTicks - CoarsestTicks) && Add(identity, theme, openedTicks - CoarsestTicks) ? identity.Build() : null;
    }

    private static bool Add(FingerprintBuilder identity, ISourceFolder folder, long settledTicks)
    {
        var (files, diagnostics) = folder.List();
        identity.Add(files.Length).Add(diagnostics.Length);
        foreach (var diagnostic in diagnostics) identity.Add(diagnostic.Rule.Code).Add(diagnostic.Place.Path);
        foreach (var file in files)
        {
            if (file.ModifiedTicks >= settledTicks) return false;
            identity.Add(file.DisplayPath).Add(file.Path).Add(file.Length).Add(file.ModifiedTicks);
            if (file.ModifiedTicks == 0) identity.Add(FingerprintBuilder.Of(folder.Read(file)));
        }

        return true;
    }
}
