namespace StaticNews.Engine.Reading;

/// <summary>Where the desk put an article on the front page.</summary>
public enum FrontPlacement
{
    /// <summary>By date.</summary>
    None,

    /// <summary>The lead.</summary>
    Lead,

    /// <summary>Beside the lead.</summary>
    Second,
}
