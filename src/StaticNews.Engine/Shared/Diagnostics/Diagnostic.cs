namespace StaticNews.Engine.Shared.Diagnostics;

/// <summary>One thing to tell the author: which rule, how much it weighs here, where, with which words, and the nearest name that would be right.</summary>
public sealed record Diagnostic(
    DiagnosticRule Rule,
    Severity Severity,
    Place Place,
    ImmutableArray<string> Arguments,
    string? Suggestion)
{
    /// <summary>Whether it can wait for the desk: see <see cref="DiagnosticRule.IsForTheDesk"/>.</summary>
    public bool CanWait => Rule.IsForTheDesk && Severity == Severity.Hint;

    /// <summary>The rule's message with this diagnostic's words.</summary>
    public string Message(MessageLanguage language) => Rule.Message.In(language, Arguments);

    /// <summary>What to do: the nearest right name first, then the rule's advice.</summary>
    public string Hint(MessageLanguage language)
    {
        var advice = Rule.Hint.In(language, Arguments);
        if (Suggestion is null) return advice;
        var suggestion = language == MessageLanguage.English ? $"did you mean `{Suggestion}`?" : $"혹시 `{Suggestion}` 아닌가요?";
        return advice.Length == 0 ? suggestion : suggestion + " " + advice;
    }
}
