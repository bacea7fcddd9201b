using System.Buffers;
using System.Text;
using StaticNews.Engine.Shared.Diagnostics;
using StaticNews.Tests.Search;
using StaticNews.Tests.WholeSite;

namespace StaticNews.Tests.Attack;

/// <summary>Whatever stands in the fields of authors, the site is made of what the templates wrote and nothing else.</summary>
[Trait("suite", "attack")]
public sealed class ContentAttackTests
{
    private static readonly SearchValues<char> Forbidden = SearchValues.Create("\\:*?\"<>|\0\u0001\b\u000B\u001B\u007F\u202E\u200B");

    public static TheoryData<string, bool> Payloads
    {
        get
        {
            var data = new TheoryData<string, bool>();
            foreach (var (name, _) in Attack.Payloads.All)
            {
                data.Add(name, false);
                data.Add(name, true);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Payloads))]
    public void A_payload_in_every_field_adds_nothing_to_any_file(string name, bool isSecondTheme)
    {
        var payload = Attack.Payloads.All.First(each => each.Name == name).Text;
        var attacked = new FilledNewsroom(payload).Build(isSecondTheme);
        var harmless = new FilledNewsroom(Attack.Payloads.Harmless(payload)).Build(isSecondTheme);
        Assert.DoesNotContain(attacked.Result.Diagnostics, static each => each.Rule.Code.StartsWith("SN9", StringComparison.Ordinal));
        var expected = Skeleton.Of(harmless);
        var actual = Skeleton.Of(attacked);
        var said = DiagnosticLines.Of(attacked.Result.Diagnostics.Where(each => each.Severity == Severity.Error && harmless.Result.Diagnostics.All(other => other.Rule != each.Rule)));
        Assert.True(expected.Count == actual.Count, $"{said}\n{string.Join('\n', actual.Zip(expected, static (one, other) => $"{one.Path[..Math.Min(60, one.Path.Length)]}   {other.Path[..Math.Min(60, other.Path.Length)]}"))}");
        foreach (var ((path, shape), (_, own)) in actual.Zip(expected)) Assert.True(shape == own, $"{path}\n{Difference(own, shape)}\n{said}");
        Assert.All(attacked.Files.Keys, AssertSafePath);
        AssertSearch(attacked, harmless);
    }

    [Fact]
    public void Every_field_is_seen_by_readers()
    {
        var texts = string.Concat(new FilledNewsroom("끝").Build(isSecondTheme: false).Pages.Select(static page => page.Text));
        // The theme shows a reporter's portrait without a caption.
        Assert.All(FilledNewsroom.Marks.Where(static mark => mark is not ("표시25" or "표시26")), mark => Assert.Contains(mark + "가", texts, StringComparison.Ordinal));
    }

    private static void AssertSafePath(string path)
    {
        foreach (var segment in path.Split('/'))
        {
            Assert.NotEqual("", segment);
            Assert.NotEqual("..", segment);
            Assert.True(Encoding.UTF8.GetByteCount(segment) <= 255, path);
            Assert.False(segment.AsSpan().ContainsAny(Forbidden), path);
        }
    }

    private static void AssertSearch(SampleBuild attacked, SampleBuild harmless)
    {
        var index = new IndexReader(attacked.Files);
        Assert.Equal(new IndexReader(harmless.Files).Urls().Count, index.Urls().Count);
        Assert.All(index.Urls().Values, url => Assert.Contains(attacked.Files.Keys, path => path.EndsWith("index.html", StringComparison.Ordinal) && url.Contains(path[..^"index.html".Length], StringComparison.Ordinal)));
        Assert.Equal([.. attacked.Files.Keys.Where(static path => path.EndsWith(".bin", StringComparison.Ordinal) && !path.EndsWith("manifest.bin", StringComparison.Ordinal)).Order(StringComparer.Ordinal)], index.Named.Order(StringComparer.Ordinal));
    }

    private static string Difference(string expected, string actual)
    {
        var own = expected.Split('\n');
        var other = actual.Split('\n');
        var at = 0;
        while (at < own.Length && at < other.Length && own[at] == other[at]) at++;
        return $"expected: {string.Join('\n', own.Skip(at).Take(4))}\nactual:   {string.Join('\n', other.Skip(at).Take(4))}";
    }
}
