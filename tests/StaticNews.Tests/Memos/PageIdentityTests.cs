using System.Text.RegularExpressions;
using StaticNews.Engine.Indexing;
using StaticNews.Engine.Planning;

namespace StaticNews.Tests.Memos;

/// <summary>Whatever is decided of a page is in its identity: a property added later and forgotten there fails here.</summary>
[Trait("suite", "memo")]
public sealed partial class PageIdentityTests
{
    private static readonly Type[] Subjects =
        [typeof(Section), typeof(Tag), typeof(Reporter), typeof(Series), typeof(Story), typeof(ArchiveMonth), typeof(ArchiveDay)];

    public static TheoryData<string> Kinds => [.. typeof(PageData).Assembly.GetTypes().Where(static type => type.IsSubclassOf(typeof(PageData))).Select(static type => type.FullName!)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_property_of_a_page_counts(string kind)
    {
        var type = typeof(PageData).Assembly.GetType(kind)!;
        foreach (var subject in type == typeof(IndexPageData) ? Subjects : [typeof(Reporter)])
        {
            var standIns = new Dictionary<Type, Type> { [typeof(PageData)] = type, [typeof(object)] = subject };
            AssertAllCount(
                altered => new RecordMaker(isFull: true, altered) { StandIns = standIns, ListLength = 1 },
                static made => made.Make<PlannedPage>(),
                PageIdentity.Of,
                path => IsLeftOut(path, type));
        }
    }

    [Fact]
    public void Every_property_of_the_site_counts() =>
        AssertAllCount(static altered => new RecordMaker(isFull: true, altered) { ListLength = 1 }, static made => made.Make<SiteData>(), PlanIdentity.Of, static _ => false);

    /// <summary>Other pages than its own know nothing of an article's file but its language, and of a reporter's nothing that is not named: so an edit of a text does not reach them.</summary>
    [Fact]
    public void Templates_look_into_an_article_only_where_its_identity_does()
    {
        string[] own = ["Rendering/Views/ArticleView.cs", "Rendering/Views/PageView.cs"];
        var looks = Structure.Sources.Below("src/StaticNews.Engine/Rendering")
            .SelectMany(static source => File.ReadLines(Repository.PathOf(source.Path)).Select(line => (source.Path, Line: line)))
            .Where(look => look.Line.Contains(".Draft", StringComparison.Ordinal) && !own.Any(path => look.Path.EndsWith(path, StringComparison.Ordinal)))
            .Where(static look => !look.Line.Contains(".Draft.FrontMatter.Language", StringComparison.Ordinal));
        Assert.Empty(looks);
    }

    private static void AssertAllCount<T>(
        Func<int, RecordMaker> makerOf, Func<RecordMaker, T> make, Func<T, Engine.Shared.Fingerprints.Fingerprint> identityOf, Func<string, bool> isLeftOut)
    {
        var maker = makerOf(0);
        var whole = make(maker);
        var identity = identityOf(whole);
        var lines = RecordMaker.Dump(whole).Split('\n');
        var forgotten = new SortedSet<string>(StringComparer.Ordinal);
        for (var altered = 1; altered <= maker.Count; altered++)
        {
            var other = make(makerOf(altered));
            if (identityOf(other) != identity) continue;
            var differing = RecordMaker.Dump(other).Split('\n').Zip(lines).Where(static pair => pair.First != pair.Second).Select(static pair => pair.Second.Split(" = ")[0]).ToList();
            if (differing.Count == 0 || differing.TrueForAll(path => isLeftOut(path))) continue;
            forgotten.Add(differing[0]);
        }

        Assert.Empty(forgotten);
    }

    // What stands for what is left out here: the file's fingerprint on its own page; elsewhere nothing, since nothing of it is shown.
    private static bool IsLeftOut(string path, Type type)
    {
        if (path.Contains(".Draft.", StringComparison.Ordinal)) return !path.Contains(".Draft.FrontMatter.Language", StringComparison.Ordinal) && (type != typeof(ArticlePageData) || !path.Contains(".Draft.Fingerprint", StringComparison.Ordinal));
        if (path.EndsWith(".Number", StringComparison.Ordinal) && !path.Contains("Pager", StringComparison.Ordinal)) return true;
        if (type == typeof(StandingPageData) && path.Contains(".Page.File.", StringComparison.Ordinal)) return !path.Contains(".File.Fingerprint", StringComparison.Ordinal);
        return BesideReporter().IsMatch(path) && !(type == typeof(ListPageData) && path.Contains(".Subject.File.Fingerprint", StringComparison.Ordinal));
    }

    [GeneratedRegex(@"\.File\.(Source|Photo|Body|BodyLine|Fingerprint)\b")]
    private static partial Regex BesideReporter();
}
