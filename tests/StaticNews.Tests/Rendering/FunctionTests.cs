using StaticNews.Engine.Rendering;
using static StaticNews.Tests.Rendering.Newsroom;

namespace StaticNews.Tests.Rendering;

public sealed class FunctionTests
{
    [Theory]
    [InlineData("{{ url '/tags/' }}", "/paper/tags/")]
    [InlineData("{{ url '/tags/환경/' }}", "/paper/tags/%ED%99%98%EA%B2%BD/")]
    [InlineData("{{ url '/search/?q=a#b' }}", "/paper/search/?q=a#b")]
    [InlineData("{{ url 'https://else.example.com/a?b=c' }}", "https://else.example.com/a?b=c")]
    [InlineData("{{ url 'javascript:alert(1)' }}", "#")]
    [InlineData("{{ absolute_url '/tags/' }}", "https://mulbit.example.org/paper/tags/")]
    [InlineData("{{ asset 'site.css' }}", "/paper/assets/site-0123.css")]
    [InlineData("{{ t 'list.count' (number 1234) }}", "1,234건")]
    [InlineData("{{ josa site.name '은/는' }}", "물빛일보는")]
    [InlineData("{{ number 1234567 }} {{ number (-5) }} {{ number 1234.5 }}", "1,234,567 -5 1,234.5")]
    [InlineData("{{ truncate '가나다 라마바 사아자' 8 }}", "가나다 라마바…")]
    [InlineData("{{ ad 'leaderboard' }}", "")]
    [InlineData("{{ if (ad 'leaderboard') }}a{{ else }}b{{ end }}", "b")]
    [InlineData("{{ 'abc' | string.slice 1 }}{{ 'abc' | string.index_of 'c' }}", "bc2")]
    [InlineData("{{ x = { a: 1 }; object.has_key x 'a' }}{{ object.has_value x 'a' }}", "truetrue")]
    [InlineData("{{ site.copyright }}", "저작권자 © 물빛일보 무단 전재 및 재배포 금지")]
    [InlineData("{{ for entry in site.imprint }}{{ entry.key }}={{ entry.label }}={{ entry.value }};{{ end }}", "registration=등록번호=전남, 아00001;publisher=발행인=김발행;")]
    [InlineData("{{ for entry in site.menu }}{{ entry.name }} {{ entry.url }} {{ entry.current }} {{ entry.external }};{{ end }}", "정치 /paper/politics/ false false;제보 https://tip.example.com/ false true;")]
    public void A_function_gives_what_the_guide_says(string template, string expected) => Assert.Equal(expected, Render(template));

    [Theory]
    [InlineData("{{ article.published }}", "2026-09-03T09:05:00+09:00")]
    [InlineData("{{ date.iso article.published }}", "2026-09-03T09:05:00+09:00")]
    [InlineData("{{ date.long article.published }}", "2026년 9월 3일 09:05")]
    [InlineData("{{ date.day article.published }}", "2026년 9월 3일")]
    [InlineData("{{ date.short article.published }}", "2026. 9. 3.")]
    [InlineData("{{ article.published | date.time }}", "09:05")]
    [InlineData("{{ date.short article.updated }}", "")]
    [InlineData("{{ article.published == article.published }}{{ article.published > article.published }}{{ article.published <= article.published }}", "truefalsetrue")]
    [InlineData("{{ article.updated == null }}{{ article.published == null }}", "truefalse")]
    public void Dates_are_written_in_the_language_and_zone_of_the_site(string template, string expected)
    {
        var page = Renderer(Theme(("templates/article", template))).CreateWorker().Render(ArticlePage(), new Bodies());
        Assert.Empty(page.Diagnostics.Select(Say));
        Assert.Equal(expected, Text(page));
    }

    [Fact]
    public void An_english_pattern_has_names_of_months_and_weekdays()
    {
        var words = Words.ToDictionary();
        words["date.long"] = "{weekday}, {d} {month} {yyyy}";
        for (var i = 1; i <= 12; i++) words["month." + i] = "M" + i;
        for (var i = 0; i <= 6; i++) words["weekday." + i] = "W" + i;
        var theme = Theme(("templates/article", "{{ date.long article.published }}")) with { Words = words.ToFrozenDictionary() };
        Assert.Equal("W4, 3 M9 2026", Text(Renderer(theme).CreateWorker().Render(ArticlePage(), new Bodies())));
    }

    [Fact]
    public void A_language_file_that_lacks_words_is_told_which()
    {
        var words = Words.ToDictionary();
        words["date.long"] = "{day}";
        words.Remove("copyright");
        words.Remove("page.month");
        var created = SiteRenderer.Create(Theme() with { Words = words.ToFrozenDictionary() }, Site);
        Assert.Equal(
            ["SN5011 theme/languages/ko.yml:0:0 The language file has no word `copyright`.",
             "SN5011 theme/languages/ko.yml:0:0 The language file has no word `page.month`.",
             "SN5021 theme/languages/ko.yml:0:0 The date pattern `date.long` has an unknown placeholder `{day}`."],
            created.Diagnostics.Select(Say).Select(text => text.Split(" (")[0]));
    }

    [Theory]
    [InlineData("{{ json '</script>&' }}", "\"\\u003C/script\\u003E\\u0026\"")]
    [InlineData("{{ json [1, '가', null, true, { a: 1.5 }] }}", "[1,\"가\",null,true,{\"a\":1.5}]")]
    [InlineData("{{ json site.menu }}", "[{\"name\":\"정치\",\"url\":\"/paper/politics/\",\"current\":false,\"here\":false,\"external\":false},{\"name\":\"제보\",\"url\":\"https://tip.example.com/\",\"current\":false,\"here\":false,\"external\":true}]")]
    public void Json_is_safe_inside_a_script(string template, string expected) => Assert.Equal(expected, Render(template));

    [Theory]
    [InlineData("{{ date.now }}")]
    [InlineData("{{ date.parse '2020-01-01' }}")]
    [InlineData("{{ math.random 1 2 }}")]
    [InlineData("{{ math.uuid }}")]
    [InlineData("{{ object.eval '1' }}")]
    [InlineData("{{ object.eval_template '1' }}")]
    [InlineData("{{ object.to_json site }}")]
    [InlineData("{{ timespan.zero }}")]
    [InlineData("{{ include_join ['a'] '' }}")]
    public void What_needs_clock_chance_or_reflection_does_not_exist(string template)
    {
        var code = Assert.Single(TryRender(template).Diagnostics)[..6];
        Assert.True(code is "SN5004" or "SN5005", code);
    }

    [Fact]
    public void Every_function_that_is_kept_exists_in_the_engine()
    {
        Assert.Equal(120, ThemeReference.Functions.Length);
        Assert.Contains("string.index_of", ThemeReference.Functions);
        foreach (var name in ThemeReference.Functions.Where(name => name.Contains('.', StringComparison.Ordinal)))
        {
            var (_, diagnostics) = TryRender("{{ x = @" + name + " }}");
            Assert.Empty(diagnostics);
        }
    }

    [Theory]
    [InlineData("{{ date.short 'x' }}", "SN5017 theme/templates/home.html:1:4 `date.short` cannot use this value: \"x\" Page: /")]
    [InlineData("{{ josa 'x' '이' }}", "SN5017 theme/templates/home.html:1:4 `josa` cannot use this value: \"이\" Page: /")]
    [InlineData("{{ number 'x' }}", "SN5017 theme/templates/home.html:1:4 `number` cannot use this value: \"x\" Page: /")]
    [InlineData("{{ truncate 'x' 'y' }}", "SN5017 theme/templates/home.html:1:4 `truncate` cannot use this value: \"y\" Page: /")]
    public void A_wrong_argument_is_a_mistake(string template, string expected) =>
        Assert.Equal(expected, Assert.Single(TryRender(template).Diagnostics));
}
