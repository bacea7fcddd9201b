namespace StaticNews.Engine.Reading;

/// <summary>A correction, objection or follow-up notice (정정, 반론, 추후보도) on an article.</summary>
public sealed record Correction(DateTimeOffset Date, string Kind, string Text)
{
    /// <summary>The kind that says that the paper was wrong.</summary>
    public const string Mending = "정정";

    /// <summary>Whether the paper was wrong: an objection does not say so.</summary>
    public bool IsMending => string.Equals(Kind, Mending, StringComparison.Ordinal);
}
