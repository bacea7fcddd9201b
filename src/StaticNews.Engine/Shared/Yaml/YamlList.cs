namespace StaticNews.Engine.Shared.Yaml;

/// <summary>A list.</summary>
internal sealed record YamlList(ImmutableArray<YamlNode> Items, TextSpan Span) : YamlNode(Span)
{
    public override bool IsEmpty => Items.IsEmpty;
}
