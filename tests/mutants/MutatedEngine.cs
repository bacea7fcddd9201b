using System.Diagnostics;
using System.Text.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace StaticNews.Mutants;

/// <summary>The engine with all mutants in it, beside a copy of the tests; a variable of the environment wakes one.</summary>
/// <param name="root">Of the repository.</param>
/// <param name="name">Of this run, so that another may go on beside it.</param>
internal sealed class MutatedEngine(string root, string name)
{
    private const string Switch =
        "internal static class Mutant { private static readonly int Active = int.Parse(System.Environment.GetEnvironmentVariable(\"STATICNEWS_MUTANT\") ?? \"0\"); public static bool Is(int id) => Active == id; }";

    private readonly string _engine = Path.Combine(root, "src", "StaticNews.Engine");

    /// <summary>Where the tests lie: below the repository, where they look for their files.</summary>
    public string Folder { get; } = Path.Combine(root, "artifacts", "mutants", name);

    /// <summary>Copies the built tests.</summary>
    public void CopyTests()
    {
        var built = Path.Combine(root, "artifacts", "bin", "StaticNews.Tests", "debug");
        foreach (var file in Directory.EnumerateFiles(built, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(Folder, Path.GetRelativePath(built, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target, overwrite: true);
        }
    }

    /// <summary>Compiles the engine as the build would; mutants that no compiler takes are left out.</summary>
    /// <param name="files">Those to change, below the engine's folder.</param>
    public List<Mutant> Compile(IEnumerable<string> files)
    {
        var command = CSharpCommandLineParser.Default.Parse(CompilerArguments(), _engine, sdkDirectory: null);
        var parsing = command.ParseOptions.WithDocumentationMode(DocumentationMode.None);
        var guarded = files.ToDictionary(file => Path.Combine(_engine, file));
        var trees = command.SourceFiles.Where(source => !guarded.ContainsKey(Path.GetFullPath(source.Path)))
            .Select(source => CSharpSyntaxTree.ParseText(File.ReadAllText(source.Path), parsing, source.Path)).ToList();
        trees.Add(CSharpSyntaxTree.ParseText(Switch, parsing));
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
                using var output = File.Create(Path.Combine(Folder, "StaticNews.Engine.dll"));
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

    private string[] CompilerArguments()
    {
        var start = new ProcessStartInfo("dotnet", ["build", _engine, "--no-restore", "-t:PrepareResources;Compile", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true",
            "-p:NonExistentFile=none", "-p:BuildProjectReferences=false", "-getItem:CscCommandLineArgs"])
        { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        using var json = JsonDocument.Parse(process.StandardOutput.ReadToEnd());
        return [.. json.RootElement.GetProperty("Items").GetProperty("CscCommandLineArgs").EnumerateArray().Select(static item => item.GetProperty("Identity").GetString()!)];
    }
}
