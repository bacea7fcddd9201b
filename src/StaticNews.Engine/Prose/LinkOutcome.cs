namespace StaticNews.Engine.Prose;

/// <summary>What a link or picture of a body turns into, once somebody knows where it leads.</summary>
internal abstract record LinkOutcome
{
    /// <summary>Its text alone: there is nothing to lead to.</summary>
    public static readonly LinkOutcome Plain = new AsText();

    /// <summary>The paragraph it stands alone in is handed to the theme.</summary>
    public static readonly LinkOutcome Block = new AsBlock();

    public sealed record AsText : LinkOutcome;

    public sealed record AsBlock : LinkOutcome;

    /// <param name="Href">Percent-encoded, of a scheme that is safe.</param>
    public sealed record AsLink(string Href, bool IsExternal) : LinkOutcome;

    /// <param name="Source">Percent-encoded.</param>
    public sealed record AsImage(string Source, int? WidthPx, int? HeightPx, string? Title) : LinkOutcome;
}
