using StaticNews.Engine.Writing;

namespace StaticNews.Tests.Faults;

/// <summary>Wherever the writing of the marker is cut off, no file of ours is forgotten: a forgotten page would stay on the site for good.</summary>
[Trait("suite", "output")]
public sealed class MarkerFaultTests
{
    private static readonly string[] Old = ["2026/a/index.html", "2026/c/index.html", "assets/old.css", "index.html"];
    private static readonly string[] Added = ["2026/b/index.html", "2026/d/index.html", "zebra.html"];
    private static readonly string[] New = ["2026/b/index.html", "2026/c/index.html", "2026/d/index.html", "index.html", "zebra.html"];

    [Fact]
    public void While_a_build_begins()
    {
        var whole = Clean(Old);
        for (var room = 0; ; room++)
        {
            var file = new FlakyStream(whole, room);
            var isWhole = Done(() => Read(whole).Begin(file, Added));
            var left = Read(file.Bytes);
            Assert.Superset(Old.ToHashSet(StringComparer.Ordinal), left.Paths.ToHashSet(StringComparer.Ordinal));
            Assert.Subset(Old.Concat(Added).ToHashSet(StringComparer.Ordinal), left.Paths.ToHashSet(StringComparer.Ordinal));
            if (!isWhole) continue;
            Assert.False(left.IsClean);
            Assert.Equal(Old.Concat(Added), left.Paths);
            break;
        }
    }

    [Fact]
    public void While_a_build_that_follows_a_torn_one_begins()
    {
        var torn = Clean(Old)[..^4];
        for (var room = 0; ; room++)
        {
            var file = new FlakyStream(torn, room);
            var isWhole = Done(() => Read(torn).Begin(file, ["index.html", .. Added]));
            Assert.Superset(Old[..^1].ToHashSet(StringComparer.Ordinal), Read(file.Bytes).Paths.ToHashSet(StringComparer.Ordinal));
            if (isWhole) break;
        }
    }

    [Fact]
    public void While_a_build_ends()
    {
        var begun = new FlakyStream(Clean(Old), int.MaxValue);
        Read(begun.Bytes).Begin(begun, Added);
        for (var room = 0; ; room++)
        {
            var file = new FlakyStream(begun.Bytes, room);
            var isWhole = Done(() => OutputMarker.WriteClean(file, New));
            var left = Read(file.Bytes);
            Assert.Superset(New.ToHashSet(StringComparer.Ordinal), left.Paths.ToHashSet(StringComparer.Ordinal));
            Assert.True(isWhole || !left.IsClean || left.Paths.SequenceEqual(New));
            if (!isWhole) continue;
            Assert.Equal(Clean(New), file.Bytes);
            break;
        }
    }

    private static byte[] Clean(string[] paths)
    {
        var file = new FlakyStream([], int.MaxValue);
        Read([]).Begin(file, paths);
        OutputMarker.WriteClean(file, paths);
        return file.Bytes;
    }

    private static OutputMarker Read(byte[] marker) => OutputMarker.Read(new MemoryStream(marker));

    private static bool Done(Action write)
    {
        try
        {
            write();
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }
}
