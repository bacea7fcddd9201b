namespace StaticNews.Engine.Reading;

/// <summary>A correction, objection or follow-up notice (정정, 반론, 추후보도) on an article.</summary>
public sealed record Correction(DateTimeOffset Date, string Kind, string Text);
