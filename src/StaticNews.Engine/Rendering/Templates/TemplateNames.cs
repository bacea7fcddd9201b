using Scriban.Syntax;

namespace StaticNews.Engine.Rendering.Templates;

/// <summary>Collects what a template names by literal: partials, layouts, assets, icons, words, slots.</summary>
/// <param name="template">The template's name, with its folder.</param>
internal sealed class TemplateNames(string template) : ScriptVisitor
{
    /// <summary>What wrap block 'head' is a use of.</summary>
    public const string WrappedBlock = "wrap block";

    private readonly List<NamedUse> _uses = [];
    private bool _hasFunctions;

    public string Template => template;

    /// <summary>Every literal name with the function that it is given to.</summary>
    public IReadOnlyList<NamedUse> Uses => _uses;

    /// <summary>Whether the template defines a function with parameters.</summary>
    public bool HasFunctions => _hasFunctions;

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
        base.Visit(node);
    }
}
