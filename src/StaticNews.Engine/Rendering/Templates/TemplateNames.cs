using Scriban.Syntax;
using StaticNews.Engine.Rendering.Functions;

namespace StaticNews.Engine.Rendering.Templates;

/// <summary>Collects what a template names by literal: partials, layouts, assets, icons, words, slots.</summary>
/// <param name="template">The template's name, with its folder.</param>
internal sealed class TemplateNames(string template) : ScriptVisitor
{
    /// <summary>What wrap block 'head' is a use of.</summary>
    public const string WrappedBlock = "wrap block";

    private static readonly FrozenSet<string> OfAll =
        Builtins.Names.Select(static name => name.Split('.')[0]).Concat(["site", "page", "empty"]).ToFrozenSet(StringComparer.Ordinal);

    private readonly List<NamedUse> _uses = [];
    private bool _hasFunctions;
    private bool _hidesNames;

    public string Template => template;

    /// <summary>Every literal name with the function that it is given to.</summary>
    public IReadOnlyList<NamedUse> Uses => _uses;

    /// <summary>Whether the template defines a function with parameters.</summary>
    public bool HasFunctions => _hasFunctions;

    /// <summary>Whether what the template includes may see something else under the name of a function, of site or of page: the engine guards against assignments only.</summary>
    public bool HidesNames => _hidesNames;

    public override void Visit(ScriptFunctionCall node)
    {
        if (node is { Target: ScriptVariableGlobal { Name: var function }, Arguments.Count: > 0 }
            && node.Arguments[0] is ScriptLiteral { Value: string name } literal)
        {
            _uses.Add(new NamedUse(node.Parent is ScriptWrapStatement ? "wrap " + function : function, name, literal.Span));
        }

        base.Visit(node);
    }

    public override void Visit(ScriptFunction node)
    {
        _hasFunctions |= node is { Parameters.Count: > 0 };
        _hidesNames |= _hasFunctions;
        base.Visit(node);
    }

    public override void Visit(ScriptForStatement node)
    {
        Hide((node.Variable as ScriptVariable)?.Name);
        base.Visit(node);
    }

    public override void Visit(ScriptTableRowStatement node)
    {
        Hide((node.Variable as ScriptVariable)?.Name);
        base.Visit(node);
    }

    // The members of what stands with them are names as long as it lasts.
    public override void Visit(ScriptWithStatement node)
    {
        _hidesNames = true;
        base.Visit(node);
    }

    public override void Visit(ScriptImportStatement node)
    {
        _hidesNames = true;
        base.Visit(node);
    }

    private void Hide(string? name) => _hidesNames |= name is not null && OfAll.Contains(name);
}
