using StaticNews.Commands;
using StaticNews.Tests.Program;

namespace StaticNews.Tests.Guide;

/// <summary>The commands of the guide, typed one after the other in the folder of the sample newsroom, say what it shows.</summary>
[Trait("suite", "guide")]
public sealed class GuideCommandTests
{
    private const string Prompt = "$ staticnews ";

    [Fact]
    public void What_is_typed_is_answered_as_shown()
    {
        using var folder = new TemporaryFolder();
        foreach (var name in (string[])["input", "theme"])
        {
            foreach (var (path, bytes) in FolderBytes.Read(Repository.PathOf(name)).Where(file => !file.Key.StartsWith(".staticnews", StringComparison.Ordinal)))
            {
                var file = folder.At($"{name}/{path}");
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                File.WriteAllBytes(file, bytes);
            }
        }

        var program = new RealProgram(folder.FullPath);
        var complaints = new List<string>();
        foreach (var (line, typed, shown) in Typed(GuideText.Ours))
        {
            var (_, answer, error) = program.Run(Words(typed));
            var said = (error + answer).Replace(folder.FullPath + "/", "", StringComparison.Ordinal).Trim();
            if (!GuideChecker.Matches(shown, said, isWhole: true)) complaints.Add($"Line {line}: {typed}\n{said}\nShown:\n{shown}");
        }

        Assert.True(complaints.Count == 0, string.Join("\n\n", complaints));
    }

    [Fact]
    public void Every_command_is_typed_somewhere_or_listed()
    {
        var listed = GuideText.Ours.Rows.Where(row => row.Mark == "commands").Select(row => row.Cells[0]).ToArray();
        Assert.All(new CommandTable().Commands, row => Assert.Contains(listed, cell => cell.StartsWith($"`staticnews {Name(row)}", StringComparison.Ordinal)));
        Assert.Equal(new CommandTable().Commands.Length, listed.Length);
    }

    private static string Name(CommandRow row) => CommandTable.IsNew(row.Kind) ? "new " + row.Command.Name : row.Command.Name;

    private static IEnumerable<(int Line, string Typed, string Shown)> Typed(GuideText guide)
    {
        foreach (var fence in guide.Fences.Where(fence => fence.Language == "console"))
        {
            foreach (var part in ("\n" + fence.Text).Split("\n" + Prompt).Skip(1))
            {
                var end = part.IndexOf('\n', StringComparison.Ordinal);
                yield return (fence.Line, part[..end], part[end..].Trim());
            }
        }
    }

    private static string[] Words(string typed) =>
        [.. typed.Split('"').SelectMany((part, at) => at % 2 == 1 ? [part] : part.Split(' ', StringSplitOptions.RemoveEmptyEntries))];
}
