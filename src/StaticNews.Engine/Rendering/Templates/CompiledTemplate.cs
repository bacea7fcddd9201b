using Scriban;

namespace StaticNews.Engine.Rendering.Templates;

/// <summary>A parsed template. Immutable in use; shared by all threads.</summary>
/// <param name="Name">With its folder, without ending: partials/card.</param>
/// <param name="Template">Null where the text is no valid template, which has been reported.</param>
internal sealed record CompiledTemplate(string Name, Template? Template);
