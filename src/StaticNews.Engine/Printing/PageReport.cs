using StaticNews.Engine.Indexing;
using StaticNews.Engine.Shared.Memos;

namespace StaticNews.Engine.Printing;

/// <summary>What rendering a page gave besides its bytes.</summary>
internal sealed record PageReport(ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<ExternalLink> ExternalLinks, ImmutableArray<Route> Targets)
{
    /// <summary>Nothing.</summary>
    public static readonly PageReport Empty = new([], [], []);

    private bool IsEmpty => Diagnostics.IsEmpty && ExternalLinks.IsEmpty && Targets.IsEmpty;

    public ArraySegment<byte> ToBytes()
    {
        if (IsEmpty) return ArraySegment<byte>.Empty;
        var stream = new MemoryStream();
        using var writer = new MemoWriter(stream);
        writer.WriteAll(Diagnostics, WriteDiagnostic);
        writer.WriteAll(ExternalLinks, WriteLink);
        writer.WriteAll(Targets, static (to, target) => to.WriteText(target.Path));
        return stream.ToArray();
    }

    public static PageReport Of(ArraySegment<byte> bytes)
    {
        if (bytes.Count == 0) return Empty;
        var reader = new MemoReader(bytes);
        return new PageReport(
            reader.ReadAll(static from => DiagnosticRecord.Read(from, from.ReadText()!)),
            reader.ReadAll(static from => new ExternalLink(from.ReadText()!, from.ReadPlace())),
            reader.ReadAll(static from => new Route(from.ReadText()!)));
    }

    private static void WriteDiagnostic(MemoWriter writer, Diagnostic diagnostic)
    {
        writer.WriteText(diagnostic.Place.Path);
        DiagnosticRecord.Write(writer, diagnostic);
    }

    private static void WriteLink(MemoWriter writer, ExternalLink link)
    {
        writer.WriteText(link.Url);
        writer.WritePlace(link.Place);
    }
}
