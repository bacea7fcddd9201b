using Scriban.Syntax;

namespace StaticNews.Engine.Rendering.Templates;

/// <summary>A page that outgrew <see cref="Utf8Output.Limit"/>; the context that writes it adds the place.</summary>
internal sealed class OutputTooLargeException() : ScriptRuntimeException(default, "Rendered output exceeds OutputLimit");
