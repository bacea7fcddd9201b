using StaticNews.Engine;
using StaticNews.Engine.Writing;
using StaticNews.Images;
using StaticNews.Tests.WholeSite;

namespace StaticNews.Tests;

/// <summary>The sample's pictures, encoded once on this machine, for runs of the program that are about something else.</summary>
internal static class SamplePictures
{
    private static readonly Lazy<string> Made = new(Make);

    /// <summary>Puts them into the cache of a build to come, and nothing else of a cache.</summary>
    public static void CopyInto(string cache)
    {
        var folder = Directory.CreateDirectory(Path.Combine(cache, "made")).FullName;
        foreach (var file in Directory.EnumerateFiles(Made.Value)) File.Copy(file, Path.Combine(folder, Path.GetFileName(file)), overwrite: true);
    }

    private static string Make()
    {
        var cache = Repository.PathOf("artifacts/sample-pictures");
        var options = new BuildOptions { Now = SampleSite.Now, Jobs = 2 };
        SiteBuilder.Build(
            options, SampleSite.NewSource(), SampleSite.NewTheme(), new VipsPictureReader(), new MemoryOutput(), new DiskMemoStore(cache, SampleSite.Now, isClean: false, isReadOnly: false));
        return Path.Combine(cache, "made");
    }
}
