namespace StaticNews.Engine.Reading.Schemas;

/// <summary>What a JSON schema describes.</summary>
public enum SchemaKind
{
    /// <summary>site.yml.</summary>
    Site,

    /// <summary>The front matter of an article.</summary>
    Article,

    /// <summary>The front matter of a reporter's file.</summary>
    Reporter,

    /// <summary>The front matter of a standing page.</summary>
    Page,
}
