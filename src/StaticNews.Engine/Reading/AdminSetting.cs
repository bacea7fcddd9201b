namespace StaticNews.Engine.Reading;

/// <summary>The repository that the browser CMS writes to.</summary>
/// <param name="Repository">owner/name.</param>
/// <param name="SignInUrl">The service that signs editors in, or null for the CMS's own way.</param>
public sealed record AdminSetting(string Repository, string Branch, string? SignInUrl);
