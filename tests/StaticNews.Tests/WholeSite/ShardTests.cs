using StaticNews.Engine;
using StaticNews.Engine.Writing;
using StaticNews.Images;

namespace StaticNews.Tests.WholeSite;

/// <summary>The sample built in parts, as many machines do, each with a folder and a memory of its own.</summary>
[Trait("suite", "whole-site")]
public sealed class ShardTests : IDisposable
{
    private const int Shards = 3;

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void Parts_of_many_machines_are_the_whole_with_its_pictures_and_share_cards()
    {
        var whole = new MemoryOutput();
        Build(whole, null, _folder.At("cache"));
        Assert.Contains(whole.Files.Keys, static path => path.EndsWith(".avif", StringComparison.Ordinal));
        Assert.Contains(whole.Files.Keys, static path => path.StartsWith("pictures/share-", StringComparison.Ordinal));
        var joined = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        for (var index = 1; index <= Shards; index++)
        {
            var part = _folder.At($"part{index}");
            using (var output = new DiskOutput(part, isClean: false)) Build(output, new Shard(index, Shards), _folder.At($"cache{index}"));
            foreach (var (path, bytes) in FolderBytes.Read(part).Where(static file => file.Key != ".staticnews-output")) joined.Add(path, bytes);
        }

        Assert.Empty(FolderBytes.Compare(whole.Files, joined));
    }

    public void Dispose() => _folder.Dispose();

    // Encoded pictures come from a memory of their own for each part, where they were put before: what is made of them is of other tests.
    private static void Build(ISiteOutput output, Shard? shard, string cache)
    {
        SamplePictures.CopyInto(cache);
        var options = new BuildOptions { Now = SampleSite.Now, Jobs = 2, Shard = shard };
        var memos = new DiskMemoStore(cache, SampleSite.Now, isClean: false, isReadOnly: false);
        Assert.Empty(SiteBuilder.Build(options, SampleSite.NewSource(), SampleSite.NewTheme(), new VipsPictureReader(), output, memos).Diagnostics.Where(static each => each.Severity == StaticNews.Engine.Shared.Diagnostics.Severity.Error));
    }
}
