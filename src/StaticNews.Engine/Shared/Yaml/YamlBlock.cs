namespace StaticNews.Engine.Shared.Yaml;

/// <summary>The lines of one top-level key, from line <paramref name="Line"/> of the file.</summary>
internal sealed record YamlBlock(string Text, int Line);
