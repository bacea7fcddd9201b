namespace StaticNews.Engine.Shared.Yaml;

/// <summary>A text as YAML is to read it, with the lines that were rewritten for that.</summary>
internal sealed record DeskLines(string Text, ImmutableArray<DeskLine> Rewritten)
{
    /// <summary>The author's span for one of the rewritten text; true when the value there was quoted by us.</summary>
    public bool IsQuotedHere(ref TextSpan span)
    {
        foreach (var line in Rewritten)
        {
            if (line.Line != span.Line || span.Column < line.Column) continue;
            if (line.Value is { } value && span.Column == line.Column)
            {
                span = value;
                return true;
            }

            span = span with { Column = span.Column - line.Shift };
            return false;
        }

        return false;
    }
}
