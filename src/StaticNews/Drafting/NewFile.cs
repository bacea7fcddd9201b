namespace StaticNews.Drafting;

/// <summary>A file that is to be made.</summary>
/// <param name="Path">From the folder that it joins, with slashes.</param>
internal sealed record NewFile(string Path, string Text);
