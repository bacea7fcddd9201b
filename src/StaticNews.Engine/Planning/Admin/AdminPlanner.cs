using System.Text;
using StaticNews.Engine.Discovery;
using StaticNews.Engine.Indexing;

namespace StaticNews.Engine.Planning.Admin;

/// <summary>
/// The writing desk at /admin/, where site.yml asks for it: its page, its configuration, and the script that goes before the desk's own. The desk's own files are
/// copies of input/files/admin/.
/// </summary>
internal static class AdminPlanner
{
    private const string Folder = "files/admin/";
    private const string Icons = "material-symbols-outlined";
    private const string DeskSource = "desk.js";

    private static readonly PageHead NoHead = new("", "", null, null, [], [], true);

    public static void Plan(PlanDraft plan, SourceTree tree)
    {
        if (plan.Newsroom.Settings.Admin is not { } setting) return;
        var own = tree.CopiedFiles.Where(file => file.Path.StartsWith(Folder, StringComparison.Ordinal)).Select(file => file.Path[Folder.Length..]).ToImmutableArray();
        var icons = own.FirstOrDefault(path => path[(path.LastIndexOf('/') + 1)..].StartsWith(Icons, StringComparison.Ordinal) && path.EndsWith(".woff2", StringComparison.Ordinal));
        Add(plan, "/admin/", new AdminPageData(setting.Script, [.. own.Where(IsWords)], icons));
        Add(plan, "/admin/config.yml", new TextPageData(DeskConfig.Write(plan.Newsroom.Settings, setting, [.. plan.Newsroom.Sections.Select(each => each.Subject)])));
        Add(plan, "/admin/" + DeskSource, new TextPageData(ReadScript()));
    }

    private static bool IsWords(string path) => path.EndsWith(".json", StringComparison.Ordinal) && !path.Contains('/', StringComparison.Ordinal);

    private static void Add(PlanDraft plan, string path, PageData data) =>
        plan.Add(new PlannedPage(new Route(path), PageKind.Text, NoHead, data), RouteRegister.Program);

    private static string ReadScript()
    {
        using var stream = typeof(AdminPlanner).Assembly.GetManifestResourceStream(DeskSource) ?? throw new FileNotFoundException(DeskSource);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
