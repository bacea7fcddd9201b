using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StaticNews.Mutants;

/// <summary>Writes all mutants of one file into it, each asleep until it is picked.</summary>
internal sealed class Schemata(string file, HashSet<int> leftOut, List<Mutant> found) : CSharpSyntaxRewriter
{
    public SyntaxTree Change(SyntaxTree tree, CSharpParseOptions options) => CSharpSyntaxTree.ParseText(Visit(tree.GetRoot())!.ToFullString(), options, tree.FilePath);

    public override SyntaxNode? Visit(SyntaxNode? node)
    {
        // Where the language asks for a constant there is no room for a choice.
        if (node is AttributeListSyntax or PatternSyntax or CaseSwitchLabelSyntax or ParameterListSyntax or EnumMemberDeclarationSyntax or ThrowStatementSyntax) return node;
        if (node is FieldDeclarationSyntax field && field.Modifiers.Any(SyntaxKind.ConstKeyword)) return node;
        if (node is LocalDeclarationStatementSyntax { IsConst: true }) return node;
        var inner = base.Visit(node);
        return (node, inner) switch
        {
            (BinaryExpressionSyntax binary, BinaryExpressionSyntax written) => Binary(binary, written),
            (IsPatternExpressionSyntax pattern, ExpressionSyntax written) => Pattern(pattern, written),
            (LiteralExpressionSyntax literal, ExpressionSyntax) => Literal(literal),
            (IfStatementSyntax old, IfStatementSyntax written) => written.WithCondition(Condition(old.Condition, written.Condition)),
            (WhileStatementSyntax old, WhileStatementSyntax written) => written.WithCondition(Condition(old.Condition, written.Condition)),
            (ConditionalExpressionSyntax old, ConditionalExpressionSyntax written) => written.WithCondition(Condition(old.Condition, written.Condition)),
            (ExpressionStatementSyntax old, StatementSyntax written) => Dropped(old, written),
            _ => inner,
        };
    }

    private ExpressionSyntax Binary(BinaryExpressionSyntax old, BinaryExpressionSyntax written)
    {
        string left = old.Left.ToString(), right = old.Right.ToString();
        switch (old.Kind())
        {
            case SyntaxKind.LogicalAndExpression:
                return Parsed(old, $"({OrHolds(old.Left, written.Left, old)} && {OrHolds(old.Right, written.Right, old)})");
            case SyntaxKind.LogicalOrExpression:
                return Parsed(old, $"({OrFails(old.Left, written.Left, old)} || {OrFails(old.Right, written.Right, old)})");
            case SyntaxKind.EqualsExpression or SyntaxKind.NotEqualsExpression when !IsJudged(old):
                return Choice(old, written, [$"{left} {(old.IsKind(SyntaxKind.EqualsExpression) ? "!=" : "==")} {right}"]);
            case SyntaxKind.LessThanExpression or SyntaxKind.LessThanOrEqualExpression or SyntaxKind.GreaterThanExpression or SyntaxKind.GreaterThanOrEqualExpression:
                return Choice(old, written, [$"{left} {Shifted(old.OperatorToken.Text)} {right}"]);
            case SyntaxKind.AddExpression when !old.DescendantNodes().Any(static node => node.IsKind(SyntaxKind.StringLiteralExpression)):
                return Choice(old, written, [$"{left} - {right}"]);
            case SyntaxKind.SubtractExpression:
                return Choice(old, written, [$"{left} + {right}"]);
            default:
                return written;
        }
    }

    // A bound that is one off, an alternative left out.
    private ExpressionSyntax Pattern(IsPatternExpressionSyntax old, ExpressionSyntax written)
    {
        if (old.Pattern.DescendantNodesAndSelf().Any(static node => node is VariableDesignationSyntax)) return written;
        var others = new List<string>();
        if (!IsJudged(old)) others.Add($"!({old})");
        foreach (var part in old.Pattern.DescendantNodesAndSelf())
        {
            if (part is BinaryPatternSyntax pair)
            {
                if (pair.Left is not BinaryPatternSyntax) others.Add(old.ReplaceNode(pair, pair.Right.WithTriviaFrom(pair)).ToString());
                if (pair.Right is not BinaryPatternSyntax) others.Add(old.ReplaceNode(pair, pair.Left.WithTriviaFrom(pair)).ToString());
            }
            else if (part is RelationalPatternSyntax bound)
            {
                others.Add(old.ReplaceNode(bound, SyntaxFactory.ParseExpression($"x is {Shifted(bound.OperatorToken.Text)} {bound.Expression}") is IsPatternExpressionSyntax shifted ? shifted.Pattern.WithTriviaFrom(bound) : bound).ToString());
            }
        }

        return Choice(old, written, others);
    }

    private ExpressionSyntax Literal(LiteralExpressionSyntax old)
    {
        var text = old.Token.ValueText;
        if (old.IsKind(SyntaxKind.NumericLiteralExpression)) return old.Token.Value is int number ? Choice(old, old, [$"{number + 1}"]) : old;
        if (old.IsKind(SyntaxKind.CharacterLiteralExpression)) return Choice(old, old, ["'\\u0001'"]);
        if (old.IsKind(SyntaxKind.Utf8StringLiteralExpression)) return Choice(old, old, ["\"\"u8"]);
        if (!old.IsKind(SyntaxKind.StringLiteralExpression)) return old;
        if (text.Length < 2 || !IsSet(old)) return Choice(old, old, [text.Length == 0 ? "\"?\"" : "\"\""]);
        return Choice(old, old, [.. text.Select((c, at) => (c, at)).Where(static one => !char.IsLetterOrDigit(one.c) || one.c is 'A' or 'z' or '9').Select(one => SymbolDisplay.FormatLiteral(text.Remove(one.at, 1), quote: true))],
            [.. text.Where(static c => !char.IsLetterOrDigit(c) || c is 'A' or 'z' or '9').Select(static c => $"set without {SymbolDisplay.FormatLiteral(c, quote: true)}")]);
    }

    private static bool IsSet(SyntaxNode literal) => literal.Parent?.Parent?.Parent is InvocationExpressionSyntax call
        && call.Expression.ToString().Split('.')[^1] is "Create" or "IndexOfAny" or "ContainsAny" or "ContainsAnyExcept";

    private ExpressionSyntax Condition(ExpressionSyntax old, ExpressionSyntax written)
    {
        var always = $"({OrHolds(old, written, old)})";
        return Parsed(old, $"({always}{(Named(old, $"never: {Short(old)}") is { } id ? $" && !Mutant.Is({id})" : "")})");
    }

    private string OrHolds(ExpressionSyntax old, ExpressionSyntax written, ExpressionSyntax whole) => Named(old, $"always: {Within(old, whole)}") is { } id ? $"({written} || Mutant.Is({id}))" : $"{written}";

    private string OrFails(ExpressionSyntax old, ExpressionSyntax written, ExpressionSyntax whole) => Named(old, $"never: {Within(old, whole)}") is { } id ? $"({written} && !Mutant.Is({id}))" : $"{written}";

    private StatementSyntax Dropped(ExpressionStatementSyntax old, StatementSyntax written) => Named(old, $"dropped: {Short(old)}") is { } id
        ? SyntaxFactory.ParseStatement($"{{ if (!Mutant.Is({id})) {written} }}").WithTriviaFrom(old) : written;

    private ExpressionSyntax Choice(ExpressionSyntax old, ExpressionSyntax written, IReadOnlyList<string> others, string[]? names = null)
    {
        var text = written.ToString();
        for (var at = 0; at < others.Count; at++)
        {
            if (Named(old, names?[at] ?? $"{Short(old)} -> {Flat(others[at])} in {Short(old.Parent!)}") is { } id) text = $"(Mutant.Is({id}) ? {others[at]} : {text})";
        }

        return Parsed(old, text);
    }

    private int? Named(SyntaxNode old, string change)
    {
        var id = found.Count + 1;
        found.Add(new Mutant(id, file, old.SyntaxTree.GetLineSpan(old.Span).StartLinePosition.Line + 1, change));
        return leftOut.Contains(id) ? null : id;
    }

    // Conditions are made to hold and to fail as a whole; to turn them round as well would say nothing more.
    private static bool IsJudged(SyntaxNode node) => node.Parent is IfStatementSyntax or WhileStatementSyntax or ParenthesizedExpressionSyntax
        || node.Parent is ConditionalExpressionSyntax choice && choice.Condition == node
        || node.Parent!.IsKind(SyntaxKind.LogicalAndExpression) || node.Parent!.IsKind(SyntaxKind.LogicalOrExpression);

    private static string Shifted(string bound) => bound.Length == 1 ? bound + "=" : bound[..1];

    private static string Within(SyntaxNode part, SyntaxNode whole) => part == whole ? Short(part) : $"{Short(part)} in {Short(whole)}";

    private static string Short(SyntaxNode node) => Flat(node.ToString());

    private static string Flat(string text)
    {
        var flat = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return flat.Length <= 90 ? flat : flat[..89] + "…";
    }

    private static ExpressionSyntax Parsed(SyntaxNode old, string text) => SyntaxFactory.ParseExpression(text).WithTriviaFrom(old);
}
