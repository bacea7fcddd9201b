using StaticNews.Engine;
using StaticNews.Engine.Discovery;
using StaticNews.Engine.Shared.Diagnostics;
using StaticNews.Engine.Writing;
using StaticNews.Tests.Casework;
using StaticNews.Tests.Memos;

namespace StaticNews.Tests.Planning;

/// <summary>When pictures are made, and when not.</summary>
public sealed class PictureMakingTests
{
    private const string Photograph = "photograph 1800x1200";

    private readonly MemoryMemoStore _memos = new() { Opened = new DateTimeOffset(2026, 9, 1, 0, 0, 0, TimeSpan.Zero) };

    [Fact]
    public void A_second_build_makes_nothing()
    {
        var (first, made) = Build(_memos);
        var (second, again) = Build(_memos);
        Assert.Equal((5, 0), (made, again));
        Assert.Empty(FolderBytes.Compare(first.Files, second.Files));
    }

    [Fact]
    public void A_torn_file_of_the_cache_is_made_again()
    {
        var (first, _) = Build(_memos);
        _memos.Save(Made()[0], static stream => stream.Write([1, 2, 3]));
        var (second, again) = Build(_memos);
        Assert.Equal(1, again);
        Assert.Empty(FolderBytes.Compare(first.Files, second.Files));
    }

    [Fact]
    public void What_is_not_shown_any_more_leaves_the_cache()
    {
        Build(_memos);
        Build(_memos, "photograph 1800x900");
        Assert.Equal(5, Made().Length);
    }

    [Fact]
    public void Shards_make_their_own_and_together_all()
    {
        var (whole, _) = Build(null);
        var (one, made) = Build(null, shard: new Shard(1, 2));
        var (two, more) = Build(null, shard: new Shard(2, 2));
        Assert.Equal(5, made + more);
        Assert.Empty(FolderBytes.Compare(whole.Files, one.Files.Concat(two.Files)));
    }

    [Fact]
    public void A_check_makes_nothing()
    {
        var encoder = new CaseEncoder();
        Run(new NullOutput(), null, encoder);
        Assert.Equal(0, encoder.Made);
    }

    [Fact]
    public void A_finished_output_is_enough_and_a_lost_file_comes_back()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal((5, 0), (Into(folder), Into(folder)));
        File.Delete(Directory.GetFiles(folder.At("output/pictures"))[0]);
        Assert.Equal(1, Into(folder));
        Assert.Equal(5, Directory.GetFiles(folder.At("output/pictures")).Length);
    }

    [Fact]
    public void A_machine_without_a_font_is_told_once_and_shares_with_the_papers_picture()
    {
        var output = new MemoryOutput();
        var result = Run(output, null, new CaseEncoder { HasFont = false });
        Assert.Single(result.Diagnostics, static each => each.Rule == PictureRules.NoFont);
        Assert.DoesNotContain(output.Files.Keys, static path => path.Contains("share-", StringComparison.Ordinal));
    }

    private string[] Made() => [.. _memos.Names.Where(static each => each.StartsWith("made/", StringComparison.Ordinal))];

    private static int Into(TemporaryFolder folder)
    {
        var encoder = new CaseEncoder();
        using var output = new DiskOutput(folder.At("output"), isClean: false);
        Run(output, null, encoder);
        return encoder.Made;
    }

    private static (MemoryOutput Output, int Made) Build(MemoryMemoStore? memos, string picture = Photograph, Shard? shard = null)
    {
        var (output, encoder) = (new MemoryOutput(), new CaseEncoder());
        Run(output, memos, encoder, picture, shard);
        return (output, encoder.Made);
    }

    private static BuildResult Run(ISiteOutput output, MemoryMemoStore? memos, CaseEncoder encoder, string picture = Photograph, Shard? shard = null)
    {
        var text = "=== input/articles/a.md\n---\ntitle: 밀물\ndate: 2026-09-28\n---\n![갯벌](mud.jpg)\n\n"
            + $"=== input/articles/b.md\n---\ntitle: 썰물\ndate: 2026-09-28\n---\n본문.\n\n=== input/articles/mud.jpg\n{picture}\n";
        var site = CaseSite.Of(CaseFile.Parse("pictures", text), new CaseOptions());
        return SiteBuilder.Build(
            new CaseOptions().ForBuild(jobs: 2) with { Shard = shard }, new MemoryFolder("input", site.Input), new MemoryFolder("theme", site.Theme),
            new CasePictures { Encoder = encoder }, output, memos);
    }
}
