using System.Text.Json;
using System.Xml.Linq;

namespace StaticNews.Tests.Structure;

/// <summary>A package that a lock file names, with what it says of itself where it was restored.</summary>
internal sealed record LockedPackage(string Id, string Version, string Licence, string Holder)
{
    // Analyzers, which are run by the compiler and are in nothing that is handed out.
    private static readonly string[] OnlyForBuilding = ["Microsoft.CodeAnalysis.BannedApiAnalyzers", "Microsoft.NET.ILLink.Tasks"];

    /// <summary>Whether the program that is handed out holds it.</summary>
    public static bool IsShipped(string id) => !OnlyForBuilding.Contains(id, StringComparer.Ordinal);

    /// <summary>Every package of a project's lock file, by id.</summary>
    public static IEnumerable<(string Id, string Version)> Locked(string project)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Repository.PathOf(project + "/packages.lock.json")));
        foreach (var framework in json.RootElement.GetProperty("dependencies").EnumerateObject())
        {
            foreach (var package in framework.Value.EnumerateObject())
            {
                if (package.Value.TryGetProperty("resolved", out var version)) yield return (package.Name, version.GetString()!);
            }
        }
    }

    /// <summary>Reads its specification in the folder of restored packages.</summary>
    public static LockedPackage Read(string id, string version)
    {
        var packages = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        var name = id.ToLowerInvariant();
        var metadata = XDocument.Load(Path.Combine(packages, name, version, name + ".nuspec")).Root!.Elements().First(static element => element.Name.LocalName == "metadata");
        var licence = metadata.Elements().FirstOrDefault(static element => element.Name.LocalName == "license");
        var written = licence?.Attribute("type")?.Value == "expression" ? licence.Value : Text("licenseUrl") ?? "";
        if (licence?.Attribute("type")?.Value == "file") written = $"{licence.Value} in the package";
        return new LockedPackage(id, version, written, (Text("copyright") ?? Text("authors") ?? "").Trim().ReplaceLineEndings(" "));

        string? Text(string element) => metadata.Elements().FirstOrDefault(each => each.Name.LocalName == element)?.Value is { Length: > 0 } text ? text : null;
    }
}
