using System.Globalization;
using StaticNews.Engine;
using StaticNews.Engine.Discovery;
using StaticNews.Engine.Writing;
using StaticNews.Tests.WholeSite;
using static StaticNews.Tests.Attack.Payloads;

namespace StaticNews.Tests.Attack;

/// <summary>A small newsroom in which every field that holds text holds a marked word and the same payload behind it.</summary>
internal sealed class FilledNewsroom(string payload)
{
    private static readonly DateTimeOffset Now = new(2026, 10, 1, 12, 0, 0, TimeSpan.FromHours(9));

    private readonly Dictionary<string, byte[]> _files = new(StringComparer.Ordinal);

    /// <summary>Places by mark: every text begins with its own, so that order and addresses do not hang on the payload.</summary>
    public static readonly string[] Marks = [.. Enumerable.Range(1, 80).Select(static n => string.Create(CultureInfo.InvariantCulture, $"표시{n:00}"))];

    public SampleBuild Build(bool isSecondTheme)
    {
        Fill();
        var theme = isSecondTheme ? SecondTheme.NewFolder() : SampleSite.NewTheme();
        var output = new MemoryOutput();
        var result = SiteBuilder.Build(new BuildOptions { Now = Now, Jobs = 2 }, new MemoryFolder("input", _files), theme, new CasePictures(), output, memos: null);
        return new SampleBuild(result, output.Files);
    }

    private string Word(int place) => Marks[place - 1] + "가 " + payload;

    private string Value(int place) => Quoted(Word(place));

    private string Prose(int place) => Escaped(Word(place));

    // Names are divided at these, and cells of a file that is no text are none.
    private string Name(int place) => Without(Word(place), "·/");

    private string Datum(int place) => Cell(new string([.. Word(place).Where(static c => !char.IsControl(c) && !IsBroken(c))]));

    private static string Without(string text, string signs) => new([.. text.Where(c => !signs.Contains(c, StringComparison.Ordinal))]);

    // A sign of equality ends a subhead, and a long one is none.
    private string Subhead(int place) => Escaped(new string([.. Without(Word(place), "=").Take(20)]));

    // What Markdown reads up to a delimiter of a block's own.
    private string Title(int place) => Escaped(Without(Word(place), "|"));

    private void Fill()
    {
        Put("site.yml", $$"""
            name: {{Value(1)}}
            base_url: https://news.example/paper/
            tagline: {{Value(2)}}
            description: {{Value(3)}}
            page_size: 2
            sections:
              - { id: politics, name: {{Value(4)}}, description: {{Value(5)}} }
              - { id: economy, name: {{Value(6)}} }
            imprint:
              title: {{Value(7)}}
              registration: {{Value(8)}}
              registered: {{Value(9)}}
              publisher: {{Value(10)}}
              editor: {{Value(11)}}
              office: {{Value(12)}}
              address: {{Value(13)}}
              phone: {{Value(14)}}
              founded: {{Value(15)}}
              youth_protection: {{Value(16)}}
            verification: { google: {{Value(17)}}, naver: {{Value(18)}} }
            menu:
              - { name: {{Value(19)}}, url: /about/ }
              - { name: {{Value(20)}}, url: 'https://known.example/' }
            related: { pages: true }
            admin: { repository: owner/name }
            ai_notice: true
            """);
        Put("reporters/kim.md", $"---\nname: {Value(21)}\ndesk: {Value(22)}\ncolumn: {Value(23)}\nemail: kim@news.example\nphoto: {{ src: ../images/a.jpg, alt: {Value(24)}, caption: {Value(25)}, credit: {Value(26)} }}\n---\n{Prose(27)}\n");
        Put("pages/about.md", $"---\ntitle: {Value(28)}\nsummary: {Value(29)}\n---\n{Prose(30)}\n\n## {Prose(31)}\n");
        Put("images/a.jpg", "photograph 2000x1500");
        Put("images/b.jpg", "photograph 1000x800");
        Put("articles/data.csv", $"{Datum(32)},{Datum(33)},{Datum(34)}\n{Datum(35)},1,2\n{Datum(36)},3,4\n");
        for (var number = 1; number <= 5; number++) Put(string.Create(CultureInfo.InvariantCulture, $"articles/a{number}.md"), Article(number));
        Put("articles/full.md", Full());
    }

    private string Article(int number) => $"""
        ---
        title: {Value(36 + number)}
        date: 2026-09-0{number.ToString(CultureInfo.InvariantCulture)} 10:00
        section: {(number == 1 ? "economy" : "politics")}
        reporters: [{(number == 1 ? Quoted(Name(42)) : "kim")}]
        tags: [{Value(43)}, 조류]
        story: {Value(44)}
        ---
        {Prose(45)}
        """;

    private string Full() => $"""
        ---
        title: {Value(46)}
        deck: [{Value(47)}, {Value(48)}]
        label: {Value(49)}
        date: 2026-09-20 10:00
        updated: 2026-09-21 10:00
        section: politics
        reporters: [kim, {Quoted(Name(42))}]
        tags: [{Value(43)}, {Value(50)}]
        summary: {Value(51)}
        series: {Value(52)}
        story: {Value(44)}
        image: {"{"} src: ../images/b.jpg, alt: {Value(53)}, caption: {Value(54)}, credit: {Value(55)} {"}"}
        related:
          - a1.md
          - {"{"} url: 'https://known.example/report', title: {Value(56)}, summary: {Value(57)} {"}"}
        corrections:
          - {"{"} date: 2026-09-22, kind: 정정, text: {Value(58)} {"}"}
        aliases: [/old/address/]
        front: lead
        ---
        {Prose(59)}[^1]

        ◇{Subhead(60)}

        ## {Prose(61)}

        ![{Title(62)}](../images/a.jpg "{Title(63)} | 사진={Title(64)}")

        글 [{Title(65)}](a2.md)

        [표제](https://known.example/report)

        [{Title(66)}](https://youtu.be/abcdefghijk "{Title(67)}")

        ::: gallery {Title(68)}
        ![{Title(69)}](../images/a.jpg "{Title(70)}")
        :::

        ::: factbox {Title(71)}
        {Prose(72)}
        :::

        ::: quote {Title(73)}
        {Prose(74)}
        :::

        ::: timeline {Title(75)}
        - **2023. 11.** {Prose(76)}
        :::

        ::: liveblog {Title(77)}
        ### 14:30 {Prose(78)}
        {Prose(79)}
        :::

        ::: chart bar data.csv
        방향: 가로
        제목: {Word(80)}
        설명: {Word(80)}
        단위: {Word(80)}
        출처: {Word(80)}
        :::

        | {Title(72)} | {Title(74)} |
        | --- | --- |
        | {Title(76)} | {Title(79)} |

        [^1]: {Prose(76)}
        """;

    private void Put(string path, string text) => _files[path] = Bytes(text);
}
