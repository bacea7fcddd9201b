using System.Collections.Immutable;
using System.Text;
using StaticNews.Engine.Discovery;
using StaticNews.Engine.Reading;
using StaticNews.Engine.Shared.Diagnostics;

namespace StaticNews.Drafting;

/// <summary>Reads a new file as the next build will, before it is written: what would be complained of is not made in the first place.</summary>
internal static class NewFileCheck
{
    /// <summary>What a build would say of the file itself.</summary>
    public static ImmutableArray<Diagnostic> Check(NewFile file, SiteSettings settings)
    {
        var bytes = Encoding.UTF8.GetBytes(file.Text);
        var source = new SourceFile(file.Path, file.Path, file.Path, bytes.Length, 0);
        if (file.Path.StartsWith("reporters/", StringComparison.Ordinal)) return ReporterFileReader.Read(source, bytes, settings).Diagnostics;
        return file.Path.StartsWith("pages/", StringComparison.Ordinal)
            ? PageFileReader.Read(source, bytes, settings).Diagnostics
            : DraftReader.Read(source, bytes, DraftRules.Of(settings)).Diagnostics;
    }
}
