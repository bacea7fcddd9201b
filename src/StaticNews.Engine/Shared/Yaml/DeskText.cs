using System.Text;

namespace StaticNews.Engine.Shared.Yaml;

/// <summary>Puts quotes round the values that a desk wrote as plain text and YAML would misread, before YAML sees them.</summary>
/// <remarks>Only values on one line of keys that take running text, and only where one reading is possible; lines are never added or removed.</remarks>
internal static class DeskText
{
    /// <summary>The text for YAML; the same instance where every line says to YAML what its author meant.</summary>
    public static DeskLines Quote(string text, int firstLine, FieldTable table, Remarks remarks)
    {
        StringBuilder? rewritten = null;
        var lines = ImmutableArray<DeskLine>.Empty;
        var copied = 0;
        var deeper = int.MaxValue;
        Field? top = null;
        var cursor = new TextLines(text, firstLine);
        while (cursor.MoveNext())
        {
            var line = KeyLine.Of(cursor.Line);
            var isEquation = DeskKey.IsEquation(cursor.Line, table, ref line);
            if (line.Indent >= cursor.Line.Length || line.Indent > deeper || cursor.Line[line.Indent] == '#') continue;
            deeper = int.MaxValue;
            var key = cursor.Line.Slice(line.KeyStart, line.KeyLength);
            if (line is { Indent: 0, IsItem: false }) top = line.KeyLength == 0 ? null : DeskKey.Find(key, table);
            else if (line.IsItem && top?.Kind == FieldKind.ProseList) line = line.WithoutKey();
            if (line.ValueStart == line.ValueEnd) continue;

            if (cursor.NextIndent() > (line.KeyLength == 0 ? line.Indent : line.KeyStart))
            {
                // The value goes on in the lines below: they are its text, not keys.
                DeskDoubts.TellMisplacedItem(cursor, line, remarks);
                deeper = line.KeyLength == 0 ? line.Indent : line.KeyStart;
                continue;
            }

            var isKnown = line is { Indent: 0, IsItem: false } && top is not null;
            if (line.KeyLength > 0 && !line.HasSpace && !isKnown) continue;
            var value = cursor.Line[line.ValueStart..line.ValueEnd];
            var length = 0;
            var isProse = IsProse(line, top, table, key);
            var isText = isProse
                ? DeskValue.IsText(value, top?.Kind == FieldKind.ProseList && line.Indent == 0 && !line.IsItem, out length)
                : DeskValue.IsColor(value, out length);
            DeskDoubts.TellEmptyBlock(value, cursor, line, key, remarks);
            if (isProse) DeskDoubts.TellComment(value, line, cursor.Number, key, remarks);
            if (isProse && isText) DeskDoubts.TellSigns(value[..length], line, cursor.Number, key, line.Indent == 0 ? top : null, remarks);
            var isSigned = !isText && DeskValue.HasNumberSigns(value, line.Indent == 0 && !line.IsItem ? top : null);
            if (isProse && !isText && top is not null && line is { Indent: 0, IsItem: false } && value[0] == '#')
            {
                isText = DeskDoubts.IsHeadline(value, line, cursor.Number, top, remarks);
                length = value.Length;
            }

            var needsSpace = line.KeyLength > 0 && !line.HasSpace;
            if (!isText && !needsSpace && !isSigned) continue;

            rewritten ??= new StringBuilder(text.Length + 32);
            rewritten.Append(text, copied, cursor.Start + (needsSpace ? line.Colon : line.ValueStart) - copied);
            if (needsSpace)
            {
                rewritten.Append(": ");
                var colon = new TextSpan(cursor.Number, line.Colon + 1, 1);
                if (isEquation) remarks.Add(YamlRules.EqualsSign, colon, $"{key}: {value}");
                else remarks.Add(YamlRules.MissingSpace, colon, key.ToString());
            }

            var column = (needsSpace ? line.Colon + 2 : line.ValueStart) + 1;
            var span = new TextSpan(cursor.Number, line.ValueStart + 1, length);
            lines = lines.Add(new DeskLine(cursor.Number, column, isText ? span : null, column - span.Column));
            if (isText) AppendQuoted(rewritten, value[..length]);
            else if (isSigned) DeskValue.AppendUnsigned(rewritten, value);
            copied = cursor.Start + (isText || isSigned ? line.ValueEnd : line.ValueStart);
        }

        return rewritten is null ? new DeskLines(text, []) : new DeskLines(rewritten.Append(text, copied, text.Length - copied).ToString(), lines);
    }

    private static bool IsProse(KeyLine line, Field? top, FieldTable table, ReadOnlySpan<char> key)
    {
        if (line is { Indent: 0, IsItem: false }) return top is { IsProse: true };
        return line.KeyLength == 0 ? line.IsItem && top?.Kind == FieldKind.ProseList : table.IsInnerProse(key);
    }

    private static void AppendQuoted(StringBuilder builder, ReadOnlySpan<char> value)
    {
        builder.Append('\'');
        foreach (var c in value)
        {
            builder.Append(c);
            if (c == '\'') builder.Append(c);
        }

        builder.Append('\'');
    }
}
