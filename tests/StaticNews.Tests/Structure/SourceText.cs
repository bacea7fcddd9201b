using System.Text.RegularExpressions;

namespace StaticNews.Tests.Structure;

/// <summary>One C# file, seen as text.</summary>
public sealed partial record SourceText(string Path, string[] Lines)
{
    /// <summary>The lines that are code: comments taken out.</summary>
    public IEnumerable<string> Code => Lines.Select(WithoutComment).Where(line => line.Trim().Length > 0);

    /// <summary>The namespaces that the file's using lines open.</summary>
    public IEnumerable<string> Usings => Code.Select(line => UsingLine().Match(line)).Where(match => match.Success).Select(match => match.Groups[1].Value);

    public string? Namespace => Code.Select(line => NamespaceLine().Match(line)).FirstOrDefault(match => match.Success)?.Groups[1].Value;

    /// <summary>The names of the public types that stand at the file's left edge.</summary>
    public IEnumerable<string> PublicTypes =>
        Code.Select(line => PublicType().Match(line)).Where(match => match.Success).Select(match => match.Groups[1].Value);

    private static string WithoutComment(string line)
    {
        var at = line.IndexOf("//", StringComparison.Ordinal);
        return at < 0 || line.AsSpan(0, at).Count('"') % 2 == 1 ? line : line[..at];
    }

    [GeneratedRegex(@"^\s*(?:global )?using (?:static )?(?:\w+ = )?([\w.]+);")]
    private static partial Regex UsingLine();

    [GeneratedRegex(@"^namespace ([\w.]+);")]
    private static partial Regex NamespaceLine();

    [GeneratedRegex(@"^public (?:static |sealed |abstract |readonly |partial |ref )*(?:class|record struct|record|struct|enum|interface|delegate \w+) (\w+)")]
    private static partial Regex PublicType();
}
