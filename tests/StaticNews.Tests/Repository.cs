namespace StaticNews.Tests;

/// <summary>The folders of this repository, found upwards from the test program.</summary>
public static class Repository
{
    public static string Root { get; } = Find();

    public static string PathOf(string relative) => Path.Combine(Root, relative);

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "StaticNews.sln"))) return folder.FullName;
        }

        throw new DirectoryNotFoundException("No folder above the test program holds StaticNews.sln.");
    }
}
