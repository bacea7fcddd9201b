using System.Diagnostics;
using System.Formats.Tar;
using System.IO.Compression;
using StaticNews.Tests;

namespace StaticNews.BrowserTests;

/// <summary>The npm package of the writing desk's script, fetched once into artifacts/ as an owner would.</summary>
public static class CmsPackage
{
    private const string Version = "0.221.1";

    // As the guide says: the script, its Korean words, its icons.
    private static readonly Dictionary<string, string> Wanted = new(StringComparer.Ordinal)
    {
        ["package/dist/sveltia-cms.js"] = "sveltia-cms.js",
        ["package/locales/ko.json"] = "ko.json",
    };

    /// <summary>Unpacks what a site needs into a folder.</summary>
    public static async Task Unpack(string folder)
    {
        Directory.CreateDirectory(Path.Combine(folder, "assets"));
        await using var file = File.OpenRead(await Fetch());
        await using var zip = new GZipStream(file, CompressionMode.Decompress);
        await using var tar = new TarReader(zip);
        while (await tar.GetNextEntryAsync() is { } entry)
        {
            if (Wanted.TryGetValue(entry.Name, out var name)) await entry.ExtractToFileAsync(Path.Combine(folder, name), overwrite: true);
            else if (entry.Name.StartsWith("package/npm/assets/", StringComparison.Ordinal) && entry.Name.EndsWith(".woff2", StringComparison.Ordinal))
                await entry.ExtractToFileAsync(Path.Combine(folder, "assets", Path.GetFileName(entry.Name)), overwrite: true);
        }
    }

    private static async Task<string> Fetch()
    {
        var folder = Directory.CreateDirectory(Repository.PathOf("artifacts/npm")).FullName;
        var package = Path.Combine(folder, $"sveltia-cms-{Version}.tgz");
        if (File.Exists(package)) return package;
        using var npm = Process.Start(new ProcessStartInfo("npm", ["pack", $"@sveltia/cms@{Version}", "--silent"]) { WorkingDirectory = folder, RedirectStandardOutput = true })
            ?? throw new InvalidOperationException("npm did not start.");
        await npm.WaitForExitAsync();
        Assert.True(npm.ExitCode == 0 && File.Exists(package), $"npm pack @sveltia/cms@{Version} failed ({npm.ExitCode}).");
        return package;
    }
}
