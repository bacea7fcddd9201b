using System.Text;
using StaticNews.Engine.Shared.Fingerprints;
using StaticNews.Engine.Writing;
using StaticNews.Tests.Memos;

namespace StaticNews.Tests.Writing;

public sealed class OutputListingTests
{
    private const string Folder = "/site/output";

    private static readonly WrittenFile[] Files = [new("a", FileContent.Of("글"u8), 1), new("b", FileContent.Of("말"u8), 2)];

    [Fact]
    public void It_is_believed_beside_the_marker_that_it_was_saved_with_and_beside_no_other()
    {
        var store = new MemoryMemoStore();
        var marker = Marker("a", "b");
        OutputListing.Save(store, Folder, marker.Fingerprint, Files);
        Assert.Equal(Files, OutputListing.Load(store, Folder, marker));
        Assert.Empty(OutputListing.Load(store, Folder, Marker("a", "c")));
        Assert.Empty(OutputListing.Load(store, "/site/other", marker));
        Assert.Empty(OutputListing.Load(store, Folder, marker with { IsClean = false }));
    }

    [Fact]
    public void Nothing_is_saved_where_nothing_may_be_written()
    {
        var store = new MemoryMemoStore { IsReadOnly = true };
        OutputListing.Save(store, Folder, Marker("a", "b").Fingerprint, Files);
        Assert.Equal(0, store.Saves);
    }

    private static OutputMarker Marker(params string[] paths) =>
        OutputMarker.Read(new MemoryStream(Encoding.UTF8.GetBytes($"staticnews 1 clean\n{string.Join('\n', paths)}\n")));
}
