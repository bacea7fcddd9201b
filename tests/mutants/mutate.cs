#:package Microsoft.CodeAnalysis.CSharp@5.0.0
#:property PublishAot=false
#:property Nullable=enable
// Do the tests notice when a room that guards is broken? Changes the engine in one small place after another (a condition that always or never holds, an operand left
// out, a bound moved by one, a character, text or statement left out) and runs the tests of that room against each. From anywhere, after `dotnet build tests/StaticNews.Tests`:
//     dotnet run tests/mutants/mutate.cs [WORD ...]        only rooms or files whose name contains a word
// All mutants are compiled at once into one engine below artifacts/mutants/; a variable of the environment picks one. Nothing of the sources is touched. A mutant whose
// tests hang or run out of memory counts as killed. What survives and changes nothing that anybody could notice is named, with the reason, in equal.txt.

using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

var root = Path.GetFullPath(Path.Combine(Here(), "..", ".."));
var engine = Path.Combine(root, "src", "StaticNews.Engine");
Room[] rooms =
[
    new("escaping", ["Shared/Text/HtmlText.cs", "Shared/Text/XmlText.cs", "Rendering/Templates/Utf8Output.cs"],
        ["*.MarkupTextTests", "*.EscapingTests", "*.Utf8OutputTests"]),
    new("links", ["Shared/Text/UrlText.cs", "Shared/Text/Invisible.cs", "Composing/ExternalUrl.cs", "Composing/WrittenUrl.cs"],
        ["*.UrlTextTests", "*.ExternalUrlTests", "*.LinkTests"]),
    new("routes", ["Shared/Text/RouteSegment.cs", "Shared/Text/Slug.cs", "Indexing/RoutePath.cs"],
        ["*.RouteSegmentTests", "*.SlugTests", "*.RoutePathTests"]),
    new("manifest", ["Writing/OutputMarker.cs", "Writing/OutputLedger.cs", "Writing/OutputListing.cs", "Writing/OutputSweep.cs", "Writing/OutputObstacles.cs"],
        ["*.MarkerFaultTests", "*.OutputFaultTests", "*.OutputTests"]),
];
bool IsAsked(string name) => args.Length == 0 || args.Any(word => name.Contains(word, StringComparison.OrdinalIgnoreCase));
rooms = [.. rooms.Select(room => IsAsked(room.Name) ? room : room with { Files = [.. room.Files.Where(IsAsked)] }).Where(static room => room.Files.Length > 0)];

var bin = CopyTests();
var mutants = Compile(bin);
Console.WriteLine($"{mutants.Count} mutants");
var equal = File.ReadAllLines(Path.Combine(Here(), "equal.txt"));
foreach (var room in rooms)
{
    string[] filter = ["--filter-class", .. room.Classes];
    var limit = Unharmed(room, filter);
    var ofRoom = mutants.Where(mutant => room.Files.Contains(mutant.File)).ToArray();
    await Parallel.ForEachAsync(ofRoom, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount + 1 },
        async (mutant, _) => mutant.IsKilled = !await PassesAsync(mutant.Id, filter, limit));
    foreach (var file in room.Files)
    {
        var all = ofRoom.Where(mutant => mutant.File == file).ToArray();
        var survivors = all.Where(static mutant => !mutant.IsKilled).ToArray();
        var unequal = survivors.Where(mutant => !equal.Any(line => line.StartsWith(mutant.Name + "  ", StringComparison.Ordinal))).ToArray();
        Console.WriteLine($"{room.Name,-9} {file,-38} {all.Length,4} mutants {all.Length - survivors.Length,4} killed {survivors.Length - unequal.Length,3} equal {unequal.Length,3} survived");
        foreach (var mutant in unequal) Console.WriteLine($"    line {mutant.Line,3}   {mutant.Name}");
    }
}

var killed = mutants.Count(static mutant => mutant.IsKilled);
Console.WriteLine($"{killed} of {mutants.Count} killed");
return;

static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;

// The built tests, at a place of their own that is still below the repository, where they look for their files.
string CopyTests()
{
    var built = Path.Combine(root, "artifacts", "bin", "StaticNews.Tests", "debug");
    var copy = Path.Combine(root, "artifacts", "mutants");
    foreach (var file in Directory.EnumerateFiles(built, "*", SearchOption.AllDirectories))
    {
        var target = Path.Combine(copy, Path.GetRelativePath(built, file));
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.Copy(file, target, overwrite: true);
    }

    return copy;
}

// The engine with all mutants, compiled as the build would; those that no compiler takes are left out.
List<Mutant> Compile(string folder)
{
    var command = CSharpCommandLineParser.Default.Parse(CompilerArguments(), engine, sdkDirectory: null);
    var parsing = command.ParseOptions.WithDocumentationMode(DocumentationMode.None);
    var guarded = rooms.SelectMany(static room => room.Files).ToDictionary(file => Path.Combine(engine, file));
    var trees = command.SourceFiles.Where(source => !guarded.ContainsKey(Path.GetFullPath(source.Path)))
        .Select(source => CSharpSyntaxTree.ParseText(File.ReadAllText(source.Path), parsing, source.Path)).ToList();
    trees.Add(CSharpSyntaxTree.ParseText(
        "internal static class Mutant { private static readonly int Active = int.Parse(System.Environment.GetEnvironmentVariable(\"STATICNEWS_MUTANT\") ?? \"0\"); public static bool Is(int id) => Active == id; }", parsing));
    var whole = CSharpCompilation.Create("StaticNews.Engine", trees,
        command.MetadataReferences.Select(static reference => MetadataReference.CreateFromFile(reference.Reference, reference.Properties)),
        command.CompilationOptions.WithGeneralDiagnosticOption(ReportDiagnostic.Default));
    for (var leftOut = new HashSet<int>(); ;)
    {
        var found = new List<Mutant>();
        var changed = guarded.Select(file => new Schemata(file.Value, leftOut, found).Change(CSharpSyntaxTree.ParseText(File.ReadAllText(file.Key), parsing, file.Key), parsing)).ToArray();
        var compilation = whole.AddSyntaxTrees(changed);
        var errors = changed.SelectMany(tree => compilation.GetSemanticModel(tree).GetDiagnostics()).Where(static error => error.Severity == DiagnosticSeverity.Error).ToArray();
        if (errors.Length == 0)
        {
            using var output = File.Create(Path.Combine(folder, "StaticNews.Engine.dll"));
            var result = compilation.Emit(output, manifestResources: command.ManifestResources);
            if (!result.Success) throw new InvalidOperationException(string.Join('\n', result.Diagnostics.Where(static error => error.Severity == DiagnosticSeverity.Error)));
            Console.WriteLine($"{leftOut.Count} more do not compile");
            return [.. found.Where(mutant => !leftOut.Contains(mutant.Id))];
        }

        var before = leftOut.Count;
        foreach (var error in errors) leftOut.UnionWith(Blame.Of(error));
        if (leftOut.Count == before) throw new InvalidOperationException(string.Join('\n', errors.AsEnumerable()));
    }
}

string[] CompilerArguments()
{
    var start = new ProcessStartInfo("dotnet", ["build", engine, "--no-restore", "-t:PrepareResources;Compile", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true",
        "-p:NonExistentFile=none", "-p:BuildProjectReferences=false", "-getItem:CscCommandLineArgs"]) { RedirectStandardOutput = true };
    using var process = Process.Start(start)!;
    using var json = JsonDocument.Parse(process.StandardOutput.ReadToEnd());
    return [.. json.RootElement.GetProperty("Items").GetProperty("CscCommandLineArgs").EnumerateArray().Select(static item => item.GetProperty("Identity").GetString()!)];
}

// How long the tests may take; those of an engine that nothing was done to must pass.
TimeSpan Unharmed(Room room, string[] filter)
{
    var watch = Stopwatch.StartNew();
    if (!PassesAsync(0, filter, TimeSpan.FromMinutes(5)).GetAwaiter().GetResult()) throw new InvalidOperationException($"The tests of {room.Name} fail without any change: {string.Join(' ', filter)}");
    Console.WriteLine($"{room.Name}: {watch.Elapsed.TotalSeconds:0.0} s unharmed");
    return watch.Elapsed * 5 + TimeSpan.FromSeconds(10);
}

async Task<bool> PassesAsync(int mutant, string[] filter, TimeSpan limit)
{
    var start = new ProcessStartInfo(Path.Combine(bin, "StaticNews.Tests"), [.. filter, "--stop-on-fail", "on", "--progress", "off"])
        { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = bin };
    start.Environment["STATICNEWS_MUTANT"] = mutant.ToString(CultureInfo.InvariantCulture);
    start.Environment["DOTNET_GCHeapHardLimit"] = "0x30000000";
    start.Environment["DOTNET_DbgEnableMiniDump"] = "0";
    using var process = Process.Start(start)!;
    _ = process.StandardOutput.ReadToEndAsync();
    _ = process.StandardError.ReadToEndAsync();
    using var late = new CancellationTokenSource(limit);
    try
    {
        await process.WaitForExitAsync(late.Token);
        return process.ExitCode == 0;
    }
    catch (OperationCanceledException)
    {
        process.Kill(entireProcessTree: true);
        return false;
    }
}

/// <summary>Files that guard the same thing, and the test classes that must notice.</summary>
sealed record Room(string Name, string[] Files, string[] Classes);

/// <summary>One change. Its name has no line number, so that it stays what it is when lines move.</summary>
sealed record Mutant(int Id, string File, int Line, string Change)
{
    public bool IsKilled { get; set; }

    public string Name => $"{Path.GetFileName(File)}: {Change}";
}

/// <summary>Which mutants an error of the compiler comes from.</summary>
static class Blame
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

/// <summary>Writes all mutants of one file into it, each asleep until it is picked.</summary>
sealed class Schemata(string file, HashSet<int> leftOut, List<Mutant> found) : CSharpSyntaxRewriter
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
