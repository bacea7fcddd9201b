using System.Globalization;
using BenchmarkDotNet.Attributes;
using StaticNews.Engine;
using StaticNews.Engine.Composing;
using StaticNews.Engine.Discovery;
using StaticNews.Engine.Indexing;
using StaticNews.Engine.Indexing.Related;
using StaticNews.Engine.Indexing.Search;
using StaticNews.Engine.Planning;
using StaticNews.Engine.Prose;
using StaticNews.Engine.Reading;
using StaticNews.Engine.Rendering;
using StaticNews.Engine.Shared.Diagnostics;
using StaticNews.Engine.Writing;
using StaticNews.Images;
using StaticNews.Tests;

namespace StaticNews.Benchmarks;

/// <summary>Over a generated newsroom in memory, article after article, so that no text is read twice in a row.</summary>
public class MicroBenchmarks
{
    private const int Articles = 1000;

    private readonly string _file = Path.Combine(Path.GetTempPath(), "staticnews-micro.html");
    private readonly byte[] _page = [.. Enumerable.Repeat((byte)'a', 8 * 1024)];
    private PreparedSite _site = null!;
    private byte[][] _texts = null!;
    private PlannedPage[] _articlePages = null!;
    private PlannedPage[] _listPages = null!;
    private RenderWorker _worker = null!;
    private BodySource _bodies = null!;
    private int _next;

    [GlobalSetup]
    public void Prepare()
    {
        using var folder = new TemporaryFolder();
        GeneratedNewsroom.Write(Articles, folder.FullPath);
        var files = FolderBytes.Read(folder.FullPath).ToDictionary(StringComparer.Ordinal);
        var options = new BuildOptions { Now = DateTimeOffset.Parse(GeneratedNewsroom.Now, CultureInfo.InvariantCulture) };
        _site = SiteBuilder.Prepare(options, new MemoryFolder("input", files), new DiskFolder(Repository.PathOf("theme"), "theme"), new VipsPictureReader(), memos: null);
        _texts = [.. files.Where(static file => file.Key.StartsWith("articles/", StringComparison.Ordinal)).Select(static file => file.Value)];
        _articlePages = [.. _site.Plan.Pages.Where(static page => page.Data is ArticlePageData)];
        _listPages = [.. _site.Plan.Pages.Where(static page => page.Data is ListPageData { Subject: Tag })];
        _worker = _site.Renderer.CreateWorker();
        _bodies = new BodySource(_site.Newsroom, _site.Input, new DataFolder(_site.Sources.DataFiles, _site.Input), _site.IsMade);
    }

    [GlobalCleanup]
    public void Clear() => File.Delete(_file);

    /// <summary>From the bytes of an article to its typed fields.</summary>
    [Benchmark]
    public FrontMatter FrontMatter()
    {
        var remarks = new Remarks("a.md");
        return FrontMatterReader.Read(HeadReader.Read(Next(_texts), ArticleFields.Table, remarks), "articles/a.md", _site.Newsroom.Settings.Zone);
    }

    /// <summary>From the bytes of an article to the facts of its body: parse, summary, terms of related articles and of the search.</summary>
    [Benchmark]
    public BodyFacts Body()
    {
        var text = DraftReader.ReadBody(Next(_texts));
        return BodyReader.Read(text.Text, text.FirstLine, "a.md", diamondSubheads: true, isNews: true, isSearched: true).Value;
    }

    /// <summary>An article's page: its body parsed and composed, its template rendered.</summary>
    [Benchmark]
    public int Page() => Render(_articlePages);

    /// <summary>A page of up to forty cards.</summary>
    [Benchmark]
    public int ListPage() => Render(_listPages);

    /// <summary>What an article leads to, of a thousand.</summary>
    [Benchmark(OperationsPerInvoke = Articles)]
    public int Related()
    {
        ImmutableArray<Article> oldestFirst = [.. _site.Newsroom.Articles.Reverse()];
        var settings = _site.Newsroom.Settings;
        var table = RelatedIndexer.Index(oldestFirst, _site.Newsroom.Routes, RelatedCounts.Of(settings, settings.RelatedCount), earlier: null, memos: null, jobs: 1).Value;
        return table[0].Length;
    }

    /// <summary>An article's part of the files of the search.</summary>
    [Benchmark(OperationsPerInvoke = Articles)]
    public int Postings() => SearchIndexer.Index(_site.Newsroom, memos: null, jobs: 1, isOnRequest: false).Files.Length;

    /// <summary>A page of 8 KB that stands there as it is.</summary>
    [Benchmark]
    public bool WriteSame() => FileInPlace.Write(_file, _page).IsNew;

    /// <summary>A page of 8 KB that has changed.</summary>
    [Benchmark]
    public bool WriteOther()
    {
        _page[0]++;
        return FileInPlace.Write(_file, _page).IsNew;
    }

    private int Render(PlannedPage[] pages)
    {
        _bodies.Begin();
        return _worker.Render(Next(pages), _bodies).Bytes.Length;
    }

    private T Next<T>(T[] all) => all[_next++ % all.Length];
}
