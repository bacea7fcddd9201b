using StaticNews.Engine.Discovery;
using StaticNews.Engine.Reading.Memos;
using StaticNews.Engine.Shared.Memos;

namespace StaticNews.Engine.Reading;

/// <summary>
/// Reading: takes the files that were found, gives typed records. Settings first, since they say how dates are read; then everything else, in parallel per file.
/// It never looks from one article at another, and keeps no body.
/// </summary>
public static class EditionReader
{
    /// <summary>Reads the newsroom and its theme.</summary>
    /// <param name="memos">Where what earlier builds read lies; null: everything is read.</param>
    /// <param name="baseUrl">Replaces site.yml's where it is given.</param>
    /// <param name="jobs">Worker threads.</param>
    /// <param name="kept">What this run of the program read before; null for a run that reads once.</param>
    public static Checked<Edition> Read(
        SourceTree tree, ISourceFolder input, ISourceFolder theme, IMemoStore? memos, Uri? baseUrl, int jobs, KeptReadings? kept = null)
    {
        var diagnostics = new List<Diagnostic>();
        var settings = Keep(SiteSettingsReader.Read(tree, input, baseUrl));
        var drafts = Keep(ReadDrafts());
        var edition = new Edition(
            settings,
            Keep(ThemeReader.Read(theme, input, tree, settings)),
            drafts,
            Keep(ReadAll(tree.Reporters, file => ReporterFileReader.Read(file, input.Read(file), settings), jobs)),
            Keep(ReadAll(tree.Pages, file => PageFileReader.Read(file, input.Read(file), settings), jobs)));
        return new(edition, [.. diagnostics]);

        Checked<ImmutableArray<Draft>> ReadDrafts()
        {
            var rules = DraftRules.Of(settings);
            kept?.KeepRules(rules);
            if (kept is { Drafts.IsEmpty: false })
            {
                kept.Drafts.KeepOnly(tree.Articles);
                return ReadAll(tree.Articles, file => kept.Drafts.Get(file, input, kept.OpenedTicks, bytes => DraftReader.Read(file, bytes, rules)), jobs);
            }

            var memo = new DraftMemo(memos, rules);
            var read = ReadAll(tree.Articles, file => Kept(file, memo.Read(file, input)), jobs);
            if (memo.Save(read.Value) is { } unsaved) diagnostics.Add(unsaved);
            return new([.. read.Value.Select(static each => each.Draft)], read.Diagnostics);
        }

        Checked<RememberedDraft> Kept(SourceFile file, Checked<RememberedDraft> read)
        {
            kept?.Drafts.Put(file, read.Value.Draft.Fingerprint, kept.OpenedTicks, new(read.Value.Draft, read.Diagnostics));
            return read;
        }

        T Keep<T>(Checked<T> step)
        {
            diagnostics.AddRange(step.Diagnostics);
            return step.Value;
        }
    }

    private static Checked<ImmutableArray<T>> ReadAll<T>(ImmutableArray<SourceFile> files, Func<SourceFile, Checked<T>> read, int jobs)
        where T : class
    {
        var values = new T?[files.Length];
        var diagnostics = new ImmutableArray<Diagnostic>[files.Length];
        Parallel.For(0, files.Length, new ParallelOptions { MaxDegreeOfParallelism = jobs }, at =>
        {
            try
            {
                (values[at], diagnostics[at]) = read(files[at]);
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                diagnostics[at] = [OutputRules.Unreadable.At(files[at].At(TextSpan.WholeFile), [files[at].Path])];
            }
        });
        return new([.. values.OfType<T>()], [.. diagnostics.SelectMany(each => each)]);
    }
}
