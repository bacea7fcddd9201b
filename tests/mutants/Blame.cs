using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StaticNews.Mutants;

/// <summary>Which mutants an error of the compiler comes from.</summary>
internal static class Blame
{
    public static IEnumerable<int> Of(Diagnostic error)
    {
        var node = error.Location.SourceTree!.GetRoot().FindNode(error.Location.SourceSpan);
        if (error.Id is not "CS0165") return Nearest(node);

        // A variable that may be without a value: the mutant stands where it would have been given one.
        var name = node.ToString();
        var method = node.Ancestors().OfType<MemberDeclarationSyntax>().First();
        var givers = method.DescendantNodes().Where(other => other is SingleVariableDesignationSyntax { Identifier.ValueText: var declared } && declared == name
            || other is AssignmentExpressionSyntax { Left: IdentifierNameSyntax left } && left.Identifier.ValueText == name
            || other is ArgumentSyntax { RefKindKeyword.ValueText: "out", Expression: IdentifierNameSyntax given } && given.Identifier.ValueText == name).ToArray();
        return givers.Length == 0 ? Nearest(node) : givers.SelectMany(Nearest);
    }

    private static IEnumerable<int> Nearest(SyntaxNode node) => node.AncestorsAndSelf().Select(Within).First(static ids => ids.Length > 0);

    private static int[] Within(SyntaxNode node) =>
        [.. node.DescendantNodesAndSelf().OfType<InvocationExpressionSyntax>().Where(static call => call.Expression.ToString() == "Mutant.Is").Select(static call => int.Parse(call.ArgumentList.Arguments[0].ToString(), CultureInfo.InvariantCulture))];
}
