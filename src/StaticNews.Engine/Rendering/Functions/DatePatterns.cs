namespace StaticNews.Engine.Rendering.Functions;

/// <summary>The four ways in which a language writes a date.</summary>
internal sealed record DatePatterns(DatePattern Long, DatePattern Day, DatePattern Short, DatePattern Time);
