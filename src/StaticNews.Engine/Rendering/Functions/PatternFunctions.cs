using System.Text.RegularExpressions;
using Scriban.Runtime;
using StaticNews.Engine.Rendering.Templates;

namespace StaticNews.Engine.Rendering.Functions;

/// <summary>
/// Regular expressions of templates. They are matched without going back in the text, so that the time a pattern takes grows with the text and no faster,
/// on every machine alike. A pattern that cannot be matched so is a mistake.
/// </summary>
internal static class PatternFunctions
{
    private const RegexOptions Always = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;
    private const int LongestPattern = 1000;
    private const int StepsPerCall = 200;
    private const int StepsPerMatch = 30;
    private const int StepsPerSplitCharacter = 10;

    // Only a pattern of counters within counters comes near.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public static object? Match(FunctionCall call) =>
        Ask(call, 2, 1, static (_, text, pattern, options) => Groups(Regex.Match(text, pattern, options, Patience))) ?? new ScriptArray();

    public static object? Matches(FunctionCall call) =>
        Ask(call, 2, 1, static (call, text, pattern, options) =>
        {
            var all = new ScriptArray();
            for (var match = Regex.Match(text, pattern, options, Patience); match.Success; match = match.NextMatch())
            {
                call.Context.Charge(call.Span, StepsPerMatch);
                all.Add(Groups(match));
            }

            return all;
        }) ?? new ScriptArray();

    public static object? Split(FunctionCall call) =>
        Ask(call, 2, StepsPerSplitCharacter, static (_, text, pattern, options) => new ScriptArray(Regex.Split(text, pattern, options, Patience))) ?? new ScriptArray();

    public static object? Replace(FunctionCall call) =>
        Ask(call, 3, 1, static (call, text, pattern, options) =>
        {
            var replacement = call.Text(2) ?? "";
            long length = text.Length;
            return Regex.Replace(text, pattern, Give, options, Patience);

            string Give(Match match)
            {
                var given = match.Result(replacement);
                length += given.Length;
                return length <= Utf8Output.Limit ? given : throw new ThemeFault(call.Span, ThemeRules.TooLarge, []);
            }
        });

    private static object? Ask(FunctionCall call, int optionsAt, int stepsPerCharacter, Func<FunctionCall, string, string, RegexOptions, object> ask)
    {
        if (call.Text(0) is not { } text) return null;
        if (call.Text(1) is not { } pattern) return text;
        call.Context.Charge(call.Span, StepsPerCall + (long)text.Length * stepsPerCharacter);
        if (pattern.Length > LongestPattern) throw Refused(call, pattern[..20] + "…");
        try
        {
            return ask(call, text, pattern, OptionsOf(call, optionsAt));
        }
        catch (Exception error) when (error is ArgumentException or NotSupportedException)
        {
            throw Refused(call, pattern);
        }
        catch (RegexMatchTimeoutException)
        {
            throw new ThemeFault(call.Span, ThemeRules.Endless, []);
        }
    }

    private static ThemeFault Refused(FunctionCall call, string pattern) => new(call.Span, ThemeRules.RefusedPattern, [pattern]);

    private static ScriptArray Groups(Match match)
    {
        var groups = new ScriptArray();
        if (!match.Success) return groups;
        foreach (Group group in match.Groups) groups.Add(group.Value);
        return groups;
    }

    private static RegexOptions OptionsOf(FunctionCall call, int at)
    {
        var options = Always;
        foreach (var letter in call.Text(at) ?? "")
        {
            options |= letter switch
            {
                'i' => RegexOptions.IgnoreCase,
                'm' => RegexOptions.Multiline,
                's' => RegexOptions.Singleline,
                'x' => RegexOptions.IgnorePatternWhitespace,
                _ => throw call.Wrong(call[at]),
            };
        }

        return options;
    }
}
