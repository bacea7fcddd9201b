using StaticNews.Engine.Rendering.Templates;

namespace StaticNews.Engine.Rendering.Fragments;

/// <summary>One thing that a partial asked of the page it was printed on, and what it heard.</summary>
/// <param name="Name">A member of the page, or a path.</param>
internal readonly record struct PageAsk(PageAskKind Kind, string Name, object? Answer)
{
    /// <summary>Whether another page gives the same answer.</summary>
    public bool IsSameOn(RenderContext context) => Kind switch
    {
        PageAskKind.Current => context.Run.IsCurrent(Name) == (bool)Answer!,
        PageAskKind.Here => context.Run.IsHere(Name) == (bool)Answer!,
        _ => context.Run.Scope.Page.TryGetValue(context, default, Name, out var answer) && Equals(answer, Answer),
    };
}
