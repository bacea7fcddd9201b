using System.Collections.Immutable;
using StaticNews.Engine.Shared.Diagnostics;

namespace StaticNews.Commands;

/// <summary>A sentence about what to do next.</summary>
internal sealed record Advice(Wording Wording, params ImmutableArray<string> Arguments)
{
    /// <summary>In the language asked for.</summary>
    public string In(MessageLanguage language) => Wording.In(language, Arguments);
}
