namespace StaticNews.Engine.Composing.Blocks;

/// <summary>One piece of news in a live blog.</summary>
/// <param name="Id">Unique in the body, from its time: it stays when others are added.</param>
/// <param name="Url">Leads to this entry: the fragment alone on the body's own page.</param>
/// <param name="Label">The time as the author wrote it.</param>
/// <param name="Time">In the site's zone; null where neither the entry nor the text has a day.</param>
/// <param name="TitleHtml">Finished HTML; null for none.</param>
public sealed record LiveEntry(string Id, string Url, string Label, DateTimeOffset? Time, string? TitleHtml, ImmutableArray<BodyPart> Parts);
