using StaticNews.Engine.Shared.Fingerprints;
using StaticNews.Engine.Writing;

namespace StaticNews.Tests.Writing;

public sealed class OutputLedgerTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void Only_what_is_new_is_listed_before_it_is_written()
    {
        var ledger = Ledger([], "b", "z");
        Assert.Equal(["a", "c"], ledger.Unlisted);
        Assert.Equal(["a", "b", "c"], ledger.Files.Select(static file => file.Path));
    }

    [Fact]
    public void A_file_is_held_while_it_lies_there_as_it_was_left_and_has_that_content()
    {
        var left = Left("b", "글");
        var ledger = Ledger([left], "b");
        Assert.True(ledger.Holds("b", left.Content));
        Assert.False(ledger.Holds("b", FileContent.Of("말"u8)));
        Assert.False(ledger.Holds("a", left.Content));
        Touch("b");
        Assert.False(ledger.Holds("b", left.Content));
    }

    [Fact]
    public void What_is_known_of_a_file_that_is_not_planned_is_nobody_elses()
    {
        var left = Left("a", "글");
        Left("z", "글");
        Assert.False(Ledger([left with { Path = "z" }], "z").Holds("a", left.Content));
    }

    [Fact]
    public void A_file_named_by_what_it_was_made_of_is_kept_while_nobody_touched_it()
    {
        var left = Left("b", "글자");
        Assert.Equal(left.Content.Length, Ledger([left], "b").Keeps("b"));
        Assert.Null(Ledger([left]).Keeps("b"));
        Touch("b");
        Assert.Null(Ledger([left], "b").Keeps("b"));
    }

    [Fact]
    public void Without_a_memo_such_a_file_is_kept_as_it_lies_there_unless_it_is_empty_or_gone()
    {
        var left = Left("a", "글자");
        Left("b", "");
        var ledger = Ledger([], "a", "b", "c");
        Assert.Equal(left.Content.Length, ledger.Keeps("a"));
        Assert.Equal((left.Content.Length, left.ModifiedTicks), (ledger.Files[0].Content.Length, ledger.Files[0].ModifiedTicks));
        Assert.Null(ledger.Keeps("b"));
        Assert.Null(ledger.Keeps("c"));
    }

    public void Dispose() => _folder.Dispose();

    private OutputLedger Ledger(ImmutableArray<WrittenFile> left, params ImmutableArray<string> listed) => new(_folder.FullPath, ["a", "b", "c"], listed, left);

    private WrittenFile Left(string path, string text)
    {
        var file = new FileInfo(_folder.Write(path, text));
        return new WrittenFile(path, FileContent.Of(File.ReadAllBytes(file.FullName)), file.LastWriteTimeUtc.Ticks);
    }

    private void Touch(string path) => File.SetLastWriteTimeUtc(_folder.At(path), new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc));
}
