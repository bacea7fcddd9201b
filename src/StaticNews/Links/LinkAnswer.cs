namespace StaticNews.Links;

/// <summary>What another host said about a page.</summary>
/// <param name="Reason">A few technical words, the same in every language: HTTP 404, DNS, timeout.</param>
/// <param name="HasSpoken">Whether the host answered at all.</param>
internal readonly record struct LinkAnswer(LinkState State, string Reason, bool HasSpoken);
