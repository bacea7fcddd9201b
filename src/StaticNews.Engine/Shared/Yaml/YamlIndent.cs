namespace StaticNews.Engine.Shared.Yaml;

/// <summary>Finds the line of a block that starts at no column where one may start.</summary>
internal static class YamlIndent
{
    /// <summary>The key, the dash or the line of text that is indented wrongly; null when every line stands where a line of its level stands.</summary>
    public static TextSpan? FirstWrong(YamlBlock block)
    {
        var levels = new Stack<int>();
        var mayGoDeeper = true;
        var lines = new TextLines(block.Text, block.Line);
        while (lines.MoveNext())
        {
            var line = KeyLine.Of(lines.Line);
            if (line.Indent >= lines.Line.Length || lines.Line[line.Indent] == '#') continue;
            if (line.KeyLength == 0 && !line.IsItem)
                return line.Indent == 0 && lines.Number > block.Line ? new TextSpan(lines.Number, 1, line.ValueEnd) : null;

            while (levels.Count > 0 && levels.Peek() > line.Indent) levels.Pop();
            if (levels.Count == 0 || levels.Peek() < line.Indent)
            {
                if (!mayGoDeeper) return new TextSpan(lines.Number, line.KeyStart + 1, Math.Max(1, line.KeyLength));
                levels.Push(line.Indent);
            }

            if (line.IsItem && line.KeyLength > 0) levels.Push(line.KeyStart);
            mayGoDeeper = line.ValueStart == line.ValueEnd;
        }

        return null;
    }
}
