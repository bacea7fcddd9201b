using StaticNews.Engine.Discovery;
using StaticNews.Engine.Shared.Memos;

namespace StaticNews.Engine.Reading.Memos;

/// <summary>A draft and its diagnostics as bytes: what a file's content says, without what its listing says.</summary>
internal static class DraftRecord
{
    public static ArraySegment<byte> Write(Checked<Draft> read)
    {
        var stream = new MemoryStream();
        using var writer = new MemoWriter(stream);
        FrontMatterRecord.Write(writer, read.Value.FrontMatter);
        BodyFactsRecord.Write(writer, read.Value.Body);
        writer.Write7BitEncodedInt(read.Value.BodyLine);
        writer.WriteAll(read.Diagnostics, DiagnosticRecord.Write);
        return stream.ToArray();
    }

    public static Checked<Draft> Read(ArraySegment<byte> record, SourceFile file, Fingerprint fingerprint)
    {
        var reader = new MemoReader(record);
        var draft = new Draft(file, FrontMatterRecord.Read(reader), BodyFactsRecord.Read(reader), reader.Read7BitEncodedInt(), fingerprint);
        return new(draft, reader.ReadAll(from => DiagnosticRecord.Read(from, file.DisplayPath)));
    }
}
