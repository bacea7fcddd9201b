using Scriban.Syntax;

namespace StaticNews.Engine.Rendering.Templates;

/// <summary>What the template engine throws, as a diagnostic in our words.</summary>
internal static class FaultReader
{
    /// <param name="place">Where the template fails.</param>
    /// <param name="page">The page that was being rendered and the includes that led there.</param>
    public static Diagnostic Read(ScriptRuntimeException exception, Place place, string page)
    {
        if (exception is ThemeFault fault) return fault.Rule.At(place, fault.Arguments.Add(page), fault.Suggestion);
        var message = exception.OriginalMessage;
        if (LimitOf(exception) is { } limit) return limit.At(place, [page]);
        if (message.StartsWith("Object `", StringComparison.Ordinal)) return EmptyTarget(message, place, page);
        if (message.Contains("readonly", StringComparison.Ordinal))
            return ThemeRules.ReadOnly.At(place, [NameIn(message), page]);
        return ThemeRules.Failed.At(place, [message, page]);
    }

    /// <summary>The rule of a limit after which the page cannot go on, or null.</summary>
    public static DiagnosticRule? LimitOf(ScriptRuntimeException exception)
    {
        if (exception is ThemeFault fault)
            return fault.Rule == ThemeRules.Endless || fault.Rule == ThemeRules.TooDeep || fault.Rule == ThemeRules.TooLarge ? fault.Rule : null;
        var message = exception.OriginalMessage;
        if (Has(message, "OutputLimit") || Has(message, "LimitToString")) return ThemeRules.TooLarge;
        if (Has(message, "LoopLimit") || Has(message, "iteration limit")) return ThemeRules.Endless;
        if (Has(message, "recursive depth") || Has(message, "Insufficient stack")) return ThemeRules.TooDeep;
        return null;
    }

    // Object `article.image` is null. Cannot access member: article.image.src
    private static Diagnostic EmptyTarget(string message, Place place, string page)
    {
        var target = NameIn(message);
        var at = message.LastIndexOf('.');
        return ThemeRules.EmptyTarget.At(place, [target, message[(at + 1)..], page]);
    }

    private static string NameIn(string message)
    {
        var start = message.IndexOf('`', StringComparison.Ordinal);
        if (start >= 0)
        {
            var end = message.IndexOf('`', start + 1);
            if (end > start) return message[(start + 1)..end];
        }

        return message[(message.LastIndexOf(' ') + 1)..];
    }

    private static bool Has(string message, string part) => message.Contains(part, StringComparison.Ordinal);
}
