namespace StaticNews.Engine.Indexing;

/// <summary>A picture with its url resolved: a path of the site (no base path), or an absolute url elsewhere.</summary>
public sealed record Picture(string Url, bool IsExternal, int? WidthPx, int? HeightPx, string? Alt, string? Caption, string? Credit);
