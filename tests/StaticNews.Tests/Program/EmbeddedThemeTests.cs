using StaticNews.Sources;

namespace StaticNews.Tests.Program;

public sealed class EmbeddedThemeTests
{
    private static readonly string ThemeFolder = FindTheme();

    [Fact]
    public void The_program_carries_every_file_of_the_default_theme()
    {
        var onDisk = Directory.EnumerateFiles(ThemeFolder, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(ThemeFolder, file).Replace('\\', '/'))
            .Where(path => path != "README.md")
            .Order(StringComparer.Ordinal);
        Assert.Equal(onDisk, EmbeddedFolder.Theme().List().Value.Select(file => file.Path));
    }

    [Fact]
    public void Its_files_are_those_of_the_folder()
    {
        var theme = EmbeddedFolder.Theme();
        foreach (var file in theme.List().Value)
        {
            var bytes = theme.Read(file);
            Assert.Equal(file.Length, bytes.Length);
            Assert.Equal(File.ReadAllBytes(Path.Combine(ThemeFolder, file.Path)), bytes);
        }
    }

    private static string FindTheme()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "StaticNews.sln"))) folder = Path.GetDirectoryName(folder)!;
        return Path.Combine(folder, "theme");
    }
}
