namespace StaticNews.Engine.Inquiry;

/// <summary>A reporter and how many published articles they signed.</summary>
/// <param name="IsRegistered">Whether reporters/ has a file.</param>
public sealed record ReporterCount(string Name, int Articles, bool IsRegistered, bool IsFormer);
