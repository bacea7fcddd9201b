namespace StaticNews.Engine.Shared.Yaml;

/// <summary>One value of a YAML file and the place where the author wrote it.</summary>
internal abstract record YamlNode(TextSpan Span)
{
    /// <summary>Nothing was written: `deck:`, `~` or `null`.</summary>
    public virtual bool IsEmpty => false;
}
