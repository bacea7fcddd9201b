using System.Buffers;
using System.Text;
using StaticNews.Engine.Shared.Yaml;

namespace StaticNews.Engine.Reading;

/// <summary>Bytes of a Markdown file → the values of its front matter, with their places, and its body. Says what is wrong with fences and encoding.</summary>
internal static class HeadReader
{
    /// <summary>Reads front matter and body. Front matter in another notation is reported and read as far as it resembles YAML.</summary>
    public static Head Read(byte[] bytes, FieldTable table, Remarks remarks)
    {
        var text = TextFile.Utf8(bytes, remarks);
        var before = remarks.Count;
        var bounds = HeadFinder.Find(text, table);
        ReportFences(text, bounds, remarks);
        var head = TextOf(text[bounds.Head]);
        // What was written for another program is not judged by the rules of this one.
        var found = bounds.Form is HeadForm.Toml or HeadForm.Json ? new Remarks(remarks.DisplayPath) : remarks;
        if (bounds.Form == HeadForm.Toml) head = TomlText.AsYaml(head);
        var map = head.Length == 0 ? YamlMap.Empty : YamlReader.Read(head, bounds.HeadLine, table, found);
        var fields = new YamlFields(map, table, found);
        var isLost = map.Entries.IsEmpty && remarks.Count > before;
        var isGiven = bounds.Form is not (HeadForm.None or HeadForm.EmptyFile) && !isLost;
        return new Head(fields, OpeningSpan(bounds), isGiven, Body(text, bounds));
    }

    /// <summary>The body alone, as the article's own page reads it.</summary>
    public static BodyText ReadBody(byte[] bytes, FieldTable table)
    {
        var text = TextFile.Utf8(bytes, null);
        return Body(text, HeadFinder.Find(text, table));
    }

    private static BodyText Body(ReadOnlySpan<byte> text, HeadBounds bounds) =>
        new(Nfc.Normalize(TextOf(text[bounds.BodyStart..])), bounds.BodyLine);

    // Without counting the characters first, which reads all of it once more.
    private static string TextOf(ReadOnlySpan<byte> utf8)
    {
        var rented = ArrayPool<char>.Shared.Rent(utf8.Length);
        var text = new string(rented, 0, Encoding.UTF8.GetChars(utf8, rented));
        ArrayPool<char>.Shared.Return(rented);
        return text;
    }

    private static TextSpan OpeningSpan(HeadBounds bounds) =>
        new(bounds.OpeningLine, 1, bounds.Form is HeadForm.Fenced or HeadForm.Toml ? 3 : 1);

    private static void ReportFences(ReadOnlySpan<byte> text, HeadBounds bounds, Remarks remarks)
    {
        var opening = OpeningSpan(bounds);
        switch (bounds.Form)
        {
            case HeadForm.None:
                remarks.Add(FrontMatterRules.MissingFrontMatter, opening);
                return;
            case HeadForm.EmptyFile:
                remarks.Add(FrontMatterRules.EmptyFile, TextSpan.WholeFile);
                return;
            case HeadForm.Toml:
                remarks.Add(FrontMatterRules.Toml, opening);
                return;
            case HeadForm.Json:
                remarks.Add(FrontMatterRules.Json, opening);
                return;
            case HeadForm.Unfenced:
                remarks.Add(FrontMatterRules.MissingFence, opening);
                return;
        }

        if (bounds.ClosingLine == 0) remarks.Add(FrontMatterRules.UnclosedFence, opening, bounds.BodyLine.ToString(CultureInfo.InvariantCulture));
        ReportCrooked(text[bounds.CrookedOpening], bounds.OpeningLine, remarks);
        ReportCrooked(text[bounds.CrookedClosing], bounds.ClosingLine, remarks);
    }

    private static void ReportCrooked(ReadOnlySpan<byte> line, int number, Remarks remarks)
    {
        if (line.IsEmpty) return;
        var text = Encoding.UTF8.GetString(line).TrimEnd();
        remarks.Add(FrontMatterRules.CrookedFence, new TextSpan(number, 1, text.Length), text.Trim());
    }
}
