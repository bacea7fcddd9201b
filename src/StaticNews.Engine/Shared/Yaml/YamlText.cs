namespace StaticNews.Engine.Shared.Yaml;

/// <summary>A text: YAML's own guesses (numbers, booleans, dates) are not made. The span of a quoted one includes its quotes.</summary>
internal sealed record YamlText(string Value, bool IsQuoted, TextSpan Span) : YamlNode(Span)
{
    public override bool IsEmpty => Value.Length == 0 || (!IsQuoted && Value is "~" or "null");
}
