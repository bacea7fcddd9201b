using StaticNews.Engine.Reading;
using StaticNews.Engine.Shared.Diagnostics;

namespace StaticNews.Tests.Reading;

public sealed class SiteSettingsReaderTests
{
    private const string Two = "name: 물빛일보\nbase_url: https://mulbit.example.org/paper/\n";

    [Fact]
    public void Two_lines_make_a_paper()
    {
        var (settings, diagnostics) = Newsdesk.Site(Two);
        Assert.Equal("SN1011 1:1:1", Newsdesk.Outline(diagnostics));
        Assert.Equal(("물빛일보", "https://mulbit.example.org/paper/"), (settings.Name, settings.BaseUrl.AbsoluteUri));
        Assert.Equal(("ko", "Asia/Seoul", 20, 30, 3), (settings.Language, settings.Zone.Name, settings.PageSize, settings.FeedSize, settings.RelatedCount));
        Assert.Equal("/{yyyy}/{mm}/{dd}/{slug}/", settings.Permalink.Value);
        Assert.True(settings.DiamondSubheads);
        Assert.True(settings.HasSearch);
    }

    [Fact]
    public void Every_key_arrives()
    {
        var (settings, diagnostics) = Newsdesk.Site(Two + """
            tagline: 강과 바다: 물빛
            description: 지역 일간지
            language: en
            timezone: "+09:00"
            permalink: /{section}/{slug}
            page_size: 12
            sections:
              - { id: politics, name: 정치, description: 시의회 }
              - 사람과 삶
              - name: 문화
            newspaper: true
            imprint: { registration: 가1, registered: 1988, publisher: 가, editor: 나, office: 다, address: "라: 3층", phone: 070, founded: 1988, youth_protection: 마 }
            feeds: { size: 10 }
            ads:
              leaderboard: { html: ads/top.html, hosts: [https://Ads.example.com/, "*.example.net"] }
              responsive: /ads/top.html
            search: false
            share: { cards: all, days: 7, buttons: false }
            verification: { naver: '<meta name="naver-site-verification" content="abc" />', google: def }
            checks: { sn2151: error, SN2501: warning, SN1011: off }
            theme:
              accent: #1a4d8f
            menu: [{ name: 제보, url: tips/ }, { name: 다른 곳, url: "https://a.example/" }]
            front: [articles/a.md, /articles/b.md]
            related: { count: 5, pages: true }
            domain: mulbit.example.org
            admin: { repository: mulbit/paper }
            ai_notice: true
            logo: ./images/logo.svg
            share_image: /images/share.png
            subheads: false
            """, null, ("ads/top.html", "<p>광고</p>"), ("images/logo.svg", ""), ("images/share.png", ""), (AdminSetting.OwnScript, ""));
        Assert.All(diagnostics, each => Assert.Contains(each.Rule, new[] { AdminRules.BesideAds }));
        Assert.Equal(("강과 바다: 물빛", "지역 일간지", "en", "+09:00"), (settings.Tagline, settings.Description, settings.Language, settings.Zone.Name));
        Assert.Equal(("/{section}/{slug}/", 12, 10), (settings.Permalink.Value, settings.PageSize, settings.FeedSize));
        Assert.Equal(["politics 정치 시의회", "사람과-삶 사람과 삶 ", "문화 문화 "], settings.Sections.Select(each => $"{each.Id} {each.Name} {each.Description}"));
        Assert.Equal((true, 10, "물빛일보", "라: 3층"), (settings.IsNewspaper, settings.Imprint.Count, settings.Imprint["title"], settings.Imprint["address"]));
        Assert.Equal(["leaderboard <p>광고</p> ads.example.com *.example.net", "responsive <p>광고</p> "], settings.Ads.Select(each => $"{each.Name} {each.Html} {string.Join(" ", each.Hosts)}"));
        Assert.False(settings.HasSearch);
        Assert.Equal(new ShareSetting(false, ShareCardChoice.All, 7), settings.Share);
        Assert.Equal(("abc", "def"), (settings.Verification["naver"], settings.Verification["google"]));
        Assert.Equal((Severity.Error, Severity.Warning, Severity.Off), (settings.Checks["SN2151"], settings.Checks["SN2501"], settings.Checks["SN1011"]));
        Assert.Equal(("accent", "#1a4d8f"), (settings.ThemeOptions[0].Name, settings.ThemeOptions[0].Value));
        Assert.Equal(["제보 /tips/", "다른 곳 https://a.example/"], settings.Menu.Select(each => $"{each.Name} {each.Target}"));
        Assert.Equal(["articles/a.md", "articles/b.md"], settings.Front.Select(each => each.Value));
        Assert.Equal((5, true, "mulbit.example.org"), (settings.RelatedCount, settings.HasRelatedPages, settings.Domain));
        Assert.Equal(new AdminSetting("mulbit/paper", "main", "input", null, null), settings.Admin);
        Assert.Equal((true, "images/logo.svg", "images/share.png", false), (settings.HasAiNotice, settings.Logo?.Value, settings.ShareImage?.Value, settings.DiamondSubheads));
    }

    [Fact]
    public void Without_a_file_there_are_defaults()
    {
        var (settings, diagnostics) = Newsdesk.Site(null, new Uri("https://a.example/b"));
        Assert.Equal("SN1001 0:0:0", Newsdesk.Outline(diagnostics));
        Assert.Equal(("a.example", "https://a.example/b/"), (settings.Name, settings.BaseUrl.AbsoluteUri));
    }

    [Theory]
    [InlineData("", "SN1002 1:1:1 | SN1003 1:1:1 | SN1011 1:1:1")]
    [InlineData("name: a\n", "SN1003 1:1:1 | SN1011 1:1:1")]
    [InlineData("name:\nbase_url:\nnewspaper: false\n", "SN1002 1:1:4 | SN1003 2:1:8")]
    public void The_name_and_the_address_are_required(string text, string reported) =>
        Assert.Equal(reported, Newsdesk.Outline(Newsdesk.Site(text).Diagnostics));

    [Theory]
    [InlineData("https://a.example", "https://a.example/", "")]
    [InlineData("HTTP://A.example/b", "http://a.example/b/", "")]
    [InlineData("a.example/b", "http://localhost/", "https://a.example/b/")]
    [InlineData("/b", "http://localhost/", "")]
    [InlineData("ftp://a.example/", "http://localhost/", "")]
    [InlineData("https://me@a.example/", "http://localhost/", "")]
    [InlineData("https://a.example/?x", "http://localhost/", "")]
    [InlineData("https://", "http://localhost/", "")]
    [InlineData("https://물빛.example/신문", "https://xn--392b40d.example/%EC%8B%A0%EB%AC%B8/", "")]
    public void The_address_is_absolute_and_ends_in_a_slash(string written, string expected, string suggestion)
    {
        var (settings, diagnostics) = Newsdesk.Site($"name: a\nbase_url: {written}\nchecks: {{}}\n");
        Assert.Equal(expected, settings.BaseUrl.AbsoluteUri.Replace(settings.BaseUrl.Host, settings.BaseUrl.IdnHost, StringComparison.Ordinal));
        var bad = diagnostics.SingleOrDefault(each => each.Rule == SettingsRules.BadBaseUrl);
        Assert.Equal(expected == "http://localhost/", bad is not null);
        Assert.Equal(suggestion, bad?.Suggestion ?? "");
    }

    [Theory]
    [InlineData("nmae: b", "SN2151 3:1:4")]
    [InlineData("language: 한국어", "SN1021 3:11:3")]
    [InlineData("timezone: Asia/Seol", "SN1005 3:11:9")]
    [InlineData("timezone: ../../etc/passwd", "SN1005 3:11:16")]
    [InlineData("permalink: /{year}/{slug}/", "SN1006 3:13:6")]
    [InlineData("permalink: /{yyyy}/", "SN1007 3:12:8")]
    [InlineData("permalink: '{slug}'", "SN1007 3:12:8")]
    [InlineData("permalink: /a/../{slug}/", "SN1007 3:12:13")]
    [InlineData("permalink: /a?x={slug}", "SN1007 3:12:11")]
    [InlineData("page_size: 0", "SN2154 3:12:1")]
    [InlineData("page_size: 20개", "SN2154 3:12:3")]
    [InlineData("sections: [{ id: Po Li, name: 정치 }]", "SN1008 3:18:5")]
    [InlineData("sections: [정치, 정치]", "SN1009 3:16:2")]
    [InlineData("sections: [{ description: 글 }]", "SN2158 3:12:18")]
    [InlineData("sections: [\"??\"]", "SN1008 3:12:4")]
    [InlineData("feeds: x", "SN2154 3:8:1")]
    [InlineData("feeds: { size: -1 }", "SN2154 3:16:2")]
    [InlineData("ads: { leaderboard: ads/none.html }", "SN1012 3:21:13")]
    [InlineData("ads: { leaderboard: ../secret.html }", "SN2159 3:21:14")]
    [InlineData("ads: { Leader Board: ads/top.html }", "SN1014 3:8:12")]
    [InlineData("ads: { a: { hosts: [a.example] } }", "SN2158 3:11:22")]
    [InlineData("ads: { a: { html: ads/top.html, hosts: [\"a.example; script-src *\"] } }", "SN1013 3:41:25")]
    [InlineData("ads: top.html", "SN1150 3:6:8")]
    [InlineData("logo: images/none.svg", "SN1012 3:7:15")]
    [InlineData("verification: { googel: a }", "SN2151 3:17:6")]
    [InlineData("checks: { SN9999: off }", "SN1015 3:11:6")]
    [InlineData("checks: { SN2001: off }", "SN1016 3:19:3")]
    [InlineData("checks: { SN2151: loud }", "SN2157 3:19:4")]
    [InlineData("theme: { accent: [a, b] }", "SN2152 3:18:6")]
    [InlineData("menu: [{ name: 제보 }]", "SN2158 3:8:12")]
    [InlineData("menu: [{ name: 제보, url: \"javascript:alert(1)\" }]", "SN1017 3:25:21")]
    [InlineData("menu: 제보", "SN2156 3:7:2")]
    [InlineData("front: ../a.md", "SN2159 3:8:7")]
    [InlineData("related: { count: 100 }", "SN2154 3:19:3")]
    [InlineData("domain: https://a.example", "SN1018 3:9:17")]
    [InlineData("domain: www.a.example", "SN1019 3:9:13")]
    [InlineData("share: kakao", "SN2156 3:8:5")]
    [InlineData("share: { cards: some }", "SN2157 3:17:4")]
    [InlineData("share: { days: 0 }", "SN2154 3:16:1")]
    [InlineData("admin: { repository: paper }", "SN1061 3:8:21 | SN1020 3:22:5")]
    [InlineData("admin: { branch: main }", "SN1061 3:8:16 | SN2158 3:8:16")]
    [InlineData("admin: true", "SN2156 3:8:4")]
    [InlineData("admin: false", "")]
    [InlineData("admin: { repository: a/.. , script: \"https://x.example/a@1.2.3/a.js\", integrity: md5 }", "SN1020 3:22:4 | SN1064 3:82:3")]
    [InlineData("search: 아마", "SN2153 3:9:2")]
    [InlineData("tagline: [가, 나", "")]
    [InlineData("theme: { accent: #1a4d8f }", "SN2113 3:8:1")]
    public void What_a_key_does_not_take_is_reported_at_the_value(string line, string reported)
    {
        var diagnostics = Newsdesk.Site("name: a\nbase_url: https://a.example/\n" + line + "\n", null, ("ads/top.html", "")).Diagnostics;
        Assert.Equal(reported, Newsdesk.Outline([.. diagnostics.Where(each => each.Rule != SettingsRules.ImprintIncomplete)]));
    }

    [Fact]
    public void A_newspaper_states_its_whole_imprint()
    {
        var (settings, diagnostics) = Newsdesk.Site(Two + "newspaper: true\nimprint:\n  publisher: 여은섭\n  phone:\n");
        Assert.Equal(8, diagnostics.Count(each => each.Rule == SettingsRules.ImprintMissing));
        Assert.Equal(8, diagnostics.Length);
        Assert.Contains(diagnostics, each => each.Place.Span == new TextSpan(6, 3, 5));
        Assert.Equal(["publisher", "title"], settings.Imprint.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_fingerprint_covers_the_file_the_override_and_the_ads()
    {
        var ads = Two + "ads: { a: ads/top.html }\n";
        string[] all =
        [
            .. new[]
            {
                Newsdesk.Site(Two), Newsdesk.Site(Two + "\n"), Newsdesk.Site(Two, new Uri("https://b.example/")),
                Newsdesk.Site(ads, null, ("ads/top.html", "a")), Newsdesk.Site(ads, null, ("ads/top.html", "b")),
            }.Select(each => each.Value.Fingerprint.ToString()),
        ];
        Assert.Equal(all.Length, all.Distinct().Count());
    }
}
