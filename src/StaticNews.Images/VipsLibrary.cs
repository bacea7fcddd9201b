using NetVips;

namespace StaticNews.Images;

/// <summary>libvips, made ready on first use: a build that has seen and made every picture before never loads it.</summary>
internal static class VipsLibrary
{
    /// <summary>What the package carries. Part of the cache's keys, so it is known without loading the library.</summary>
    public const string Version = "libvips 8.18";

    // libvips writes its doubts to the terminal; a picture that cannot be read is the author's diagnostic instead.
    private static readonly Log.LogDelegate Silence = static (_, _, _) => { };

    private static readonly Lazy<bool> Ready = new(Open);

    /// <summary>One thread a picture, no cache, only the loaders that are hardened against hostile files.</summary>
    public static void Use() => _ = Ready.Value;

    private static bool Open()
    {
        if (!ModuleInitializer.VipsInitialized) throw new DllNotFoundException("libvips", ModuleInitializer.Exception);
        NetVips.NetVips.Concurrency = 1;
        NetVips.NetVips.BlockUntrusted = true;
        Cache.Max = 0;
        Log.SetLogHandler("VIPS", Enums.LogLevelFlags.All, Silence);
        return true;
    }
}
