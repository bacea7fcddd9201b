namespace StaticNews.Benchmarks;

/// <summary>How much a folder holds.</summary>
internal readonly record struct OutputSize(int Pages, int Files, long Bytes)
{
    public static OutputSize Of(string folder)
    {
        var (pages, files, bytes) = (0, 0, 0L);
        foreach (var file in new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories))
        {
            files++;
            bytes += file.Length;
            if (file.Extension == ".html") pages++;
        }

        return new OutputSize(pages, files, bytes);
    }
}
