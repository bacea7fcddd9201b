namespace StaticNews.Engine.Shared.Yaml;

/// <summary>What a key of a YAML file takes.</summary>
public enum FieldKind
{
    /// <summary>One line of running text, read as a desk writes it, whatever YAML makes of its colons, brackets and quotes.</summary>
    Prose,

    /// <summary>One or several lines of running text.</summary>
    ProseList,

    /// <summary>A name, path, url or code.</summary>
    Text,

    /// <summary>Several of them, as a list or in one comma-separated line.</summary>
    TextList,

    /// <summary>A day or a moment.</summary>
    Date,

    /// <summary>true or false.</summary>
    YesNo,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>Named values.</summary>
    Map,

    /// <summary>A list of named values.</summary>
    MapList,
}
