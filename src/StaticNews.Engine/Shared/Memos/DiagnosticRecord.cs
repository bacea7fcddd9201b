namespace StaticNews.Engine.Shared.Memos;

/// <summary>A diagnostic in a memo: its rule by code, and no path, since the file may be shown by another one next time.</summary>
internal static class DiagnosticRecord
{
    public static void Write(MemoWriter writer, Diagnostic diagnostic)
    {
        writer.WriteText(diagnostic.Rule.Code);
        writer.Write((byte)diagnostic.Severity);
        writer.WriteSpan(diagnostic.Place.Span);
        writer.WriteAll(diagnostic.Arguments, static (to, argument) => to.WriteText(argument));
        writer.WriteText(diagnostic.Suggestion);
    }

    public static Diagnostic Read(MemoReader reader, string displayPath) => new(
        DiagnosticCatalog.ByCode[reader.ReadText()!],
        (Severity)reader.ReadByte(),
        new Place(displayPath, reader.ReadSpan()),
        reader.ReadAll(static from => from.ReadText()!),
        reader.ReadText());
}
