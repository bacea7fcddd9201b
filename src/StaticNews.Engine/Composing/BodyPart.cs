namespace StaticNews.Engine.Composing;

/// <summary>One part of a composed body.</summary>
public abstract record BodyPart;
