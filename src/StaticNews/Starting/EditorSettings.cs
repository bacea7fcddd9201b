using System.Text;
using StaticNews.Drafting;
using StaticNews.Engine.Reading.Schemas;
using StaticNews.Engine.Shared.Diagnostics;

namespace StaticNews.Starting;

/// <summary>The schemas for editors as files of a site's folder.</summary>
internal static class EditorSettings
{
    /// <summary>From the site's folder.</summary>
    public const string Folder = ".vscode";

    /// <summary>All schemas.</summary>
    public static IEnumerable<NewFile> Schemas(MessageLanguage language) =>
        Enum.GetValues<SchemaKind>().Select(kind => new NewFile($"{Folder}/{FieldSchemas.FileNameOf(kind)}", FieldSchemas.Of(kind, language)));

    /// <summary>The line of .vscode/settings.json that has site.yml checked.</summary>
    /// <param name="settingsFile">site.yml from the site's folder.</param>
    public static string SchemaLine(string settingsFile) =>
        $"\"yaml.schemas\": {{ \"./{Folder}/{FieldSchemas.FileNameOf(SchemaKind.Site)}\": \"{settingsFile}\" }}";

    /// <summary>Whether the file on the disk has this text already.</summary>
    public static bool IsSame(string path, string text) => File.Exists(path) && File.ReadAllText(path, Encoding.UTF8) == text;
}
