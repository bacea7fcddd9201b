using System.Collections.Immutable;
using StaticNews.Engine.Shared.Diagnostics;

namespace StaticNews.Commands;

/// <summary>Something on the command line that cannot be done.</summary>
internal sealed record UsageError(Wording Wording, ImmutableArray<string> Arguments, string? Suggestion = null)
{
    /// <summary>One sentence, and the nearest word that would be right.</summary>
    public string In(MessageLanguage language)
    {
        var text = Wording.In(language, Arguments);
        if (Suggestion is null) return text;
        return language == MessageLanguage.English ? $"{text} Did you mean {Suggestion}?" : $"{text} 혹시 {Suggestion} 아닌가요?";
    }
}
