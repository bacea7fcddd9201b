using System.Buffers.Binary;
using System.IO.Hashing;
using CsCheck;

namespace StaticNews.Tests.Memos;

/// <summary>A memo that cannot be trusted is no memo: everything is read, and nobody hears of it.</summary>
[Trait("suite", "memo")]
public sealed class BrokenMemoTests
{
    private static readonly string[] Every = ["articles/a1.md", "articles/rich.md", "articles/untitled.md"];
    private readonly MemoSite _site = new(articles: 1);
    private readonly byte[] _whole;
    private readonly string _said;

    public BrokenMemoTests()
    {
        _said = DiagnosticLines.Of(_site.Read(_site.Memos).Edition.Diagnostics);
        _whole = _site.Memos.Reading;
        Assert.Empty(_site.Read(_site.Memos).Opened);
    }

    [Fact]
    public void Cut_off_at_any_length()
    {
        for (var length = 0; length < _whole.Length; length++) AssertNotTrusted(_whole[..length]);
    }

    [Fact]
    public void Any_byte_changed() =>
        Gen.Select(Gen.Int[0, _whole.Length - 1], Gen.Byte[1, 255]).Sample(
            (at, flip) =>
            {
                var memo = _whole.ToArray();
                memo[at] ^= flip;
                AssertNotTrusted(memo);
            },
            iter: 200, threads: 1);

    [Fact]
    public void Of_another_build_of_the_engine()
    {
        var memo = _whole.ToArray();
        memo["staticnews memo 1\n".Length] ^= 1;
        BinaryPrimitives.WriteUInt128LittleEndian(memo.AsSpan(^16..), XxHash128.HashToUInt128(memo.AsSpan(..^16)));
        AssertNotTrusted(memo);
    }

    [Fact]
    public void Of_something_else() => AssertNotTrusted(new byte[4096]);

    [Fact]
    public void The_site_is_the_same_and_the_memo_is_made_anew()
    {
        _site.Memos.Reading = _whole[..^1];
        _site.AssertWarmIsClean();
        Assert.Equal(_whole, _site.Memos.Reading);
    }

    private void AssertNotTrusted(byte[] memo)
    {
        _site.Memos.Reading = memo;
        var (edition, opened) = _site.Read(_site.Memos);
        Assert.Equal(Every, opened);
        Assert.Equal(_said, DiagnosticLines.Of(edition.Diagnostics));
        Assert.Equal(_whole, _site.Memos.Reading);
    }
}
