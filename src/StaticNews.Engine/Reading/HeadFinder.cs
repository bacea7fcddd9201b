using System.Text;
using StaticNews.Engine.Shared.Yaml;

namespace StaticNews.Engine.Reading;

/// <summary>Finds where the head of a Markdown file ends and its body begins, also where the fences are wrong or missing.</summary>
internal static class HeadFinder
{
    /// <summary>The bounds in UTF-8 text without a byte order mark; the table tells keys from prose where no fence does.</summary>
    public static HeadBounds Find(ReadOnlySpan<byte> text, FieldTable table)
    {
        var lines = new ByteLines(text);
        do
        {
            if (!lines.MoveNext()) return new HeadBounds(HeadForm.EmptyFile) { OpeningLine = 1, BodyStart = text.Length, BodyLine = lines.Number + 1 };
        }
        while (lines.Line.IsEmpty);

        var line = lines.Line;
        if (line.SequenceEqual("---"u8)) return ToClosing(text, lines, HeadForm.Fenced, "---"u8);
        if (line.SequenceEqual("+++"u8)) return ToClosing(text, lines, HeadForm.Toml, "+++"u8);
        if (line[0] == '{' && IsObject(text[lines.Range.Start.Value..])) return Json(text, lines);
        if (Fence.IsCrooked(line)) return ToClosing(text, lines, HeadForm.Fenced, "---"u8) with { CrookedOpening = lines.Range };
        if (IsKnownKey(line, table)) return ToClosing(text, lines, HeadForm.Unfenced, "---"u8);
        return new HeadBounds(HeadForm.None) { OpeningLine = lines.Number, BodyLine = 1 };
    }

    private static HeadBounds ToClosing(ReadOnlySpan<byte> text, ByteLines lines, HeadForm form, ReadOnlySpan<byte> fence)
    {
        var isUnfenced = form == HeadForm.Unfenced;
        var start = isUnfenced ? lines.Range.Start.Value : lines.NextStart;
        var bounds = new HeadBounds(form) { OpeningLine = lines.Number, HeadLine = lines.Number + (isUnfenced ? 0 : 1) };
        var isAfterBlank = false;
        while (lines.MoveNext())
        {
            var line = lines.Line;
            var isCrooked = !line.SequenceEqual(fence) && Fence.IsCrooked(line);
            if (isCrooked || line.SequenceEqual(fence))
            {
                if (isCrooked) bounds.CrookedClosing = lines.Range;
                bounds.ClosingLine = lines.Number;
                bounds.Head = start..lines.Range.Start.Value;
                bounds.BodyStart = lines.NextStart;
                bounds.BodyLine = lines.Number + 1;
                return bounds;
            }

            // Nothing but a body looks like this: the fence was forgotten.
            if (isAfterBlank && Fence.IsProse(line)) return EndBefore(bounds, start, lines.Range.Start.Value, lines.Number);
            isAfterBlank = line.IsEmpty;
        }

        return EndBefore(bounds, start, text.Length, lines.Number + 1);
    }

    private static HeadBounds Json(ReadOnlySpan<byte> text, ByteLines lines)
    {
        var bounds = new HeadBounds(HeadForm.Json) { OpeningLine = lines.Number, HeadLine = lines.Number };
        var start = lines.Range.Start.Value;
        var end = start + Fence.ObjectLength(text[start..]);
        bounds.Head = start..end;
        while (lines.NextStart < end && lines.MoveNext())
        {
        }

        bounds.ClosingLine = lines.Number;
        bounds.BodyStart = Math.Max(end, lines.NextStart);
        bounds.BodyLine = lines.Number + 1;
        return bounds;
    }

    private static HeadBounds EndBefore(HeadBounds bounds, int start, int end, int line) =>
        bounds with { Head = start..end, BodyStart = end, BodyLine = line };

    private static bool IsObject(ReadOnlySpan<byte> text)
    {
        var rest = text[1..].TrimStart(" \t\r\n"u8);
        return !rest.IsEmpty && rest[0] is (byte)'"' or (byte)'}';
    }

    private static bool IsKnownKey(ReadOnlySpan<byte> line, FieldTable table)
    {
        if (line.Length > 1024 || line.IndexOf((byte)':') < 0) return false;
        var text = Encoding.UTF8.GetString(line);
        var key = KeyLine.Of(text);
        return key is { Indent: 0, IsItem: false, KeyLength: > 0 } && table.Find(text.AsSpan(key.KeyStart, key.KeyLength)) is not null;
    }
}
