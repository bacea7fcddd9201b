using Scriban.Syntax;
using StaticNews.Engine.Indexing;
using StaticNews.Engine.Rendering.Templates;
using StaticNews.Engine.Rendering.Views;

namespace StaticNews.Engine.Rendering.Fragments;

/// <summary>What one include printed. Wherever it stands again with the same arguments, on a page that gives the same answers, it prints the same.</summary>
/// <remarks>Immutable. Shared by all threads.</remarks>
/// <param name="Arguments">In the order of the call: cards, texts, whole numbers, flags or null.</param>
/// <param name="Asks">What it asked of the page, each once.</param>
/// <param name="Html">UTF-8; null where it took more of the page than its answers.</param>
/// <param name="Steps">What the page is charged for it.</param>
internal sealed record Fragment(
    ScriptFunctionCall Call, CompiledTemplate Partial, object?[] Arguments, ImmutableArray<PageAsk> Asks, byte[]? Html, long Steps)
{
    public bool Fits(RenderContext context, ScriptFunctionCall call, CompiledTemplate partial, Scope arguments)
    {
        if (!ReferenceEquals(Call, call) || !ReferenceEquals(Partial, partial)) return false;
        for (var at = 0; at < Arguments.Length; at++)
        {
            if (!IsSame(Arguments[at], arguments.ValueOf(NameOf(call, at)))) return false;
        }

        foreach (var ask in Asks)
        {
            if (!ask.IsSameOn(context)) return false;
        }

        return true;
    }

    /// <summary>The name of an argument, the partial's own aside.</summary>
    public static string NameOf(ScriptFunctionCall call, int at) => ((ScriptNamedArgument)call.Arguments[at + 1]).Name!.Name;

    // Two cards may say the same; one that is the same object surely does.
    private static bool IsSame(object? known, object? value) => known is Card card ? value is CardView view && ReferenceEquals(view.Card, card) : Equals(known, value);
}
