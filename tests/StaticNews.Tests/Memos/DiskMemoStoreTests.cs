using StaticNews.Engine.Writing;

namespace StaticNews.Tests.Memos;

[Trait("suite", "memo")]
public sealed class DiskMemoStoreTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void What_was_saved_is_loaded_and_kept_out_of_git()
    {
        Assert.Null(Store().Load("reading"));
        Assert.Null(Store().Save("reading", static memo => memo.Write("하나"u8)));
        Assert.Null(Store().Save("reading", static memo => memo.Write("둘"u8)));
        Assert.Equal("둘"u8.ToArray(), Store().Load("reading"));
        Assert.Equal([".gitignore", "reading"], FolderBytes.Read(_folder.At("cache")).Select(file => file.Key));
        Assert.Equal("*\n", File.ReadAllText(_folder.At("cache/.gitignore")));
    }

    [Fact]
    public void A_clean_build_loads_nothing_and_a_check_saves_nothing()
    {
        Assert.Null(Store(isReadOnly: true).Save("reading", static memo => memo.Write("하나"u8)));
        Assert.False(Directory.Exists(_folder.At("cache")));
        Store().Save("reading", static memo => memo.Write("하나"u8));
        Assert.Null(Store(isClean: true).Load("reading"));
        Assert.NotNull(Store(isReadOnly: true).Load("reading"));
    }

    [Fact]
    public void A_folder_that_cannot_be_made_is_a_hint()
    {
        _folder.Write("cache", "a file in the way");
        Assert.Null(Store().Load("reading"));
        Assert.Equal("SN6301", Store().Save("reading", static memo => memo.Write("하나"u8))?.Rule.Code);
    }

    [Fact]
    public void What_a_killed_build_had_begun_is_removed_and_what_another_is_writing_stays()
    {
        File.SetLastWriteTimeUtc(_folder.Write("cache/reading.77-1", "반"), MemoSite.FirstBuild.UtcDateTime.AddHours(-2));
        File.SetLastWriteTimeUtc(_folder.Write("cache/reading.88-1", "반"), MemoSite.FirstBuild.UtcDateTime.AddMinutes(-2));
        Assert.Null(Store().Save("reading", static memo => memo.Write("하나"u8)));
        Assert.Equal(["reading", "reading.88-1"], FolderBytes.Read(_folder.At("cache")).Select(static file => file.Key));
    }

    public void Dispose() => _folder.Dispose();

    private DiskMemoStore Store(bool isClean = false, bool isReadOnly = false) =>
        new(_folder.At("cache"), MemoSite.FirstBuild, isClean, isReadOnly);
}
