namespace StaticNews.Engine.Rendering.Templates;

/// <summary>Every template of the theme by kind and short name, and the places at which compiling already found mistakes.</summary>
/// <param name="Known">Code and place of each finding, so that no page repeats it.</param>
internal sealed record TemplateSet(
    FrozenDictionary<string, CompiledTemplate> Pages,
    FrozenDictionary<string, CompiledTemplate> Layouts,
    FrozenDictionary<string, CompiledTemplate> Partials,
    FrozenSet<(string Code, Place Place)> Known);
