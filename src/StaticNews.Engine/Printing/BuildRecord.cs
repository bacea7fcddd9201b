using StaticNews.Engine.Indexing;
using StaticNews.Engine.Shared.Memos;

namespace StaticNews.Engine.Printing;

/// <summary>A build's answer as bytes: all but what it wrote, removed and rendered, and how long that took.</summary>
internal static class BuildRecord
{
    public static void Write(MemoWriter writer, BuildResult result)
    {
        writer.WriteAll(result.Diagnostics, WriteDiagnostic);
        writer.Write(result.Articles);
        writer.Write(result.Pages);
        writer.Write(result.Files);
        writer.Write(result.Bytes);
        writer.WriteMoment(result.NextChange);
        writer.Write(result.NextChangeReason is { } reason ? (int)reason : -1);
        writer.WriteAll(result.ExternalLinks, WriteExternal);
        writer.WriteAll(result.InternalLinks, WriteInternal);
    }

    public static BuildResult Read(MemoReader reader)
    {
        var diagnostics = reader.ReadAll(static from => DiagnosticRecord.Read(from, from.ReadText()!));
        var articles = reader.ReadInt32();
        var pages = reader.ReadInt32();
        var files = reader.ReadInt32();
        var bytes = reader.ReadInt64();
        var next = reader.ReadMomentOrNull();
        var reason = reader.ReadInt32();
        var external = reader.ReadAll(static from => new ExternalLink(from.ReadText()!, from.ReadPlace()));
        return new BuildResult(diagnostics, articles, pages, files, bytes, Written: 0, Removed: 0, next, [], external)
        {
            NextChangeReason = reason < 0 ? null : (NextChangeReason)reason,
            InternalLinks = reader.ReadAll(static from => new InternalLink(new Route(from.ReadText()!), new Route(from.ReadText()!))),
        };
    }

    private static void WriteDiagnostic(MemoWriter writer, Diagnostic diagnostic)
    {
        writer.WriteText(diagnostic.Place.Path);
        DiagnosticRecord.Write(writer, diagnostic);
    }

    private static void WriteExternal(MemoWriter writer, ExternalLink link)
    {
        writer.WriteText(link.Url);
        writer.WritePlace(link.Place);
    }

    private static void WriteInternal(MemoWriter writer, InternalLink link)
    {
        writer.WriteText(link.From.Path);
        writer.WriteText(link.To.Path);
    }
}
