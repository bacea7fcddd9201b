namespace StaticNews.Engine.Reading;

/// <summary>A script of another host: one version of it, and the hash without which no browser runs it.</summary>
/// <param name="Integrity">sha384-…</param>
public sealed record PinnedScript(string Address, string Integrity);
