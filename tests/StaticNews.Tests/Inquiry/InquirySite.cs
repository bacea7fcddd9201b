using StaticNews.Engine;
using StaticNews.Engine.Discovery;
using StaticNews.Engine.Inquiry;
using StaticNews.Engine.Writing;
using StaticNews.Tests.Casework;

namespace StaticNews.Tests.Inquiry;

/// <summary>A small newsroom to ask questions about, on 2026-10-01 at noon.</summary>
internal static class InquirySite
{
    private static readonly CaseOptions Options = new();

    public static SmallSite Make()
    {
        var site = new SmallSite();
        site.Put("site.yml", "name: 시험일보\nbase_url: https://news.example/paper/\nsections: [{ id: society, name: 사회 }]\nnewspaper: false\nshare: false\n");
        site.Put("reporters/yun.md", "---\nname: 윤서린\n---\n");
        site.Put("articles/society/밀물.md", "---\ntitle: 밀물\ndeck: 물이 온다\nreporter: yun\ndate: 2026-09-01\ntags: [조류, 바다]\naliases: [/old/1.html]\nimage: /images/sea.jpg\n---\n[썰물](썰물.md)과 [바깥](https://other.example/a).\n");
        site.Put("articles/society/썰물.md", "---\ntitle: 썰물\ndate: 2025-08-01\ntags: [조류]\n---\n[밀물](밀물.md)\n");
        site.Put("articles/society/외딴섬.md", "---\ntitle: 외딴섬\nreporter: 손님\ndate: 2026-09-02\nrelated: [밀물.md]\n---\n[나](외딴섬.md)\n");
        site.Put("articles/society/엠바고.md", "---\ntitle: 내일\ndate: 2026-12-25 06:00\n---\n본문.\n");
        site.Put("articles/society/초고.md", "---\ntitle: 초고\ndate: 2026-09-03\ndraft: true\n---\n본문.\n");
        site.Put("articles/society/날짜없음.md", "---\ntitle: 언젠가\n---\n본문.\n");
        site.Put("images/sea.jpg", "picture 800x600");
        site.Put("files/ads.txt", "x");
        return site;
    }

    public static PreparedSite Prepare(SmallSite site, bool includesDrafts = false) => SiteBuilder.Prepare(
        Options.ForBuild(2) with { IncludesDrafts = includesDrafts, CollectsLinks = true },
        new MemoryFolder("input", site.Files.Input),
        new MemoryFolder("theme", site.Files.Theme),
        new CasePictures(),
        memos: null);

    public static NewsroomStatistics Count(SmallSite site)
    {
        var prepared = Prepare(site);
        var output = new MeasuredOutput();
        var run = SiteBuilder.Print(prepared, output);
        Assert.Equal(run.Bytes, output.Bytes.Values.Sum());
        return Statistician.Count(prepared, output.Bytes, run.InternalLinks);
    }
}
