using System.Collections.Concurrent;
using Scriban.Syntax;
using StaticNews.Engine.Rendering.Templates;

namespace StaticNews.Engine.Rendering.Fragments;

/// <summary>
/// What includes printed, for all threads. Of cards and fixed texts so many as fit, a later one in the place of an earlier; of partials without arguments, such as the masthead,
/// one for each way that pages differ for it. What is kept or not changes nothing but time.
/// </summary>
internal sealed class FragmentShelf
{
    private const int Places = 1 << 17;
    private const int MostVariants = 256;
    private const int MostRefusals = 16;

    private readonly Fragment?[] _places = new Fragment?[Places];
    private readonly ConcurrentDictionary<ScriptFunctionCall, ImmutableArray<Fragment>> _variants = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentDictionary<ScriptFunctionCall, int> _refusals = new(ReferenceEqualityComparer.Instance);

    /// <summary>Whether an include is worth the look: not if it takes more of the page time and again, or differs on nearly every page.</summary>
    public bool Takes(ScriptFunctionCall call) => !_refusals.TryGetValue(call, out var refusals) || refusals < MostRefusals;

    /// <param name="hash">Of the arguments; 0 where there are none.</param>
    public Fragment? Find(RenderContext context, ScriptFunctionCall call, CompiledTemplate partial, Scope arguments, int hash)
    {
        if (call.Arguments.Count > 1) return Volatile.Read(ref _places[hash & (Places - 1)]) is { } kept && kept.Fits(context, call, partial, arguments) ? kept : null;
        if (!_variants.TryGetValue(call, out var variants)) return null;
        foreach (var variant in variants)
        {
            if (variant.Fits(context, call, partial, arguments)) return variant;
        }

        return null;
    }

    public void Keep(Fragment fragment, int hash)
    {
        var (call, hasPlace) = (fragment.Call, fragment.Arguments.Length > 0);
        if (hasPlace) Volatile.Write(ref _places[hash & (Places - 1)], fragment);
        var variants = hasPlace ? 0 : _variants.AddOrUpdate(call, static (_, own) => [own], static (_, others, own) => others.Add(own), fragment).Length;
        if (fragment.Html is null || variants > MostVariants) _refusals.AddOrUpdate(call, 1, static (_, count) => count + 1);
    }
}
