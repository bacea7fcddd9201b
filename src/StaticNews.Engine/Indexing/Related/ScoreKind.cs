namespace StaticNews.Engine.Indexing.Related;

/// <summary>What a part of a related article's score is for.</summary>
public enum ScoreKind
{
    /// <summary>A tag that both have.</summary>
    Tag,

    /// <summary>A word that both have.</summary>
    Word,

    /// <summary>Two syllables within longer words of both.</summary>
    Syllables,

    /// <summary>The same running story.</summary>
    Story,

    /// <summary>The same series.</summary>
    Series,

    /// <summary>The same section.</summary>
    Section,

    /// <summary>The days between them; never above zero.</summary>
    Age,
}
