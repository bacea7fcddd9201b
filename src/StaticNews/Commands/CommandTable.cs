using System.Collections.Immutable;
using System.CommandLine;
using StaticNews.Engine.Shared.Diagnostics;

namespace StaticNews.Commands;

/// <summary>Every command and option: the one table that the parser and the help text share.</summary>
internal sealed class CommandTable
{
    public CommandTable()
    {
        Root.Options.Clear();
        Root.Directives.Clear();
        foreach (var row in EveryRow) Root.Add(row.Option);
        foreach (var row in BuildRows)
        {
            Root.Add(row.Option);
            Build.Add(row.Option);
            Check.Add(row.Option);
        }

        foreach (var row in CheckRows) Check.Add(row.Option);
        Explain.Add(Code);
        Root.Add(Build);
        Root.Add(Check);
        Root.Add(Explain);
    }

    public RootCommand Root { get; } = new();

    public Command Build { get; } = new("build");

    public Command Check { get; } = new("check");

    public Command Explain { get; } = new("explain");

    public Argument<string> Code { get; } = new("CODE");

    public OptionRow Input { get; } = Value("--input", "DIR", "기사와 site.yml이 있는 폴더", "the folder with site.yml and the articles");

    public OptionRow Theme { get; } = Value("--theme", "DIR", "테마 폴더(기본값: input 옆의 theme, 없으면 내장 테마)", "the theme (default: theme beside input, else the one inside the program)");

    public OptionRow Output { get; } = Value("--output", "DIR", "사이트를 만들 폴더(기본값: input 옆의 output)", "where the site goes (default: output beside input)");

    public OptionRow Cache { get; } = Value("--cache", "DIR", "다음 빌드를 빠르게 하는 캐시 폴더(기본값: input 안의 .staticnews)", "what makes the next build faster (default: .staticnews in input)");

    public OptionRow BaseUrl { get; } = Value("--base-url", "URL", "site.yml의 base_url 대신 쓸 주소", "the site's address, instead of site.yml's base_url");

    public OptionRow Now { get; } = Value("--now", "TIME", "게시를 정하는 시각(2020-12-29, \"2020-12-29 14:30\", RFC 3339)", "the moment that decides what is published (2020-12-29, \"2020-12-29 14:30\", RFC 3339)");

    public OptionRow Drafts { get; } = Switch("--drafts", "초고, 엠바고, 기한이 지난 기사도 포함", "include drafts, embargoed and expired articles");

    public OptionRow Clean { get; } = Switch("--clean", "이전 결과와 캐시를 믿지 않고 모든 파일을 다시 읽고 쓰기", "trust no cache; read and write every file again");

    public OptionRow Shard { get; } = Value("--shard", "I/N", "사이트를 N으로 나눈 것 가운데 I번째만 만들기", "make only part I of N");

    public OptionRow Jobs { get; } = Value("--jobs", "N", "동시에 일할 스레드 수(기본값: 코어 수)", "worker threads (default: one per core)");

    public OptionRow Strict { get; } = Switch("--strict", "경고도 오류로 보기", "treat warnings as errors");

    public OptionRow Format { get; } = Value("--format", "text|json|github", "보고 형식(기본값: text)", "how to report (default: text)");

    public OptionRow Quiet { get; } = Switch("--quiet", "진단만 보이기", "show diagnostics only");

    public OptionRow Timings { get; } = Switch("--timings", "단계마다 걸린 시간 보이기", "show how long each step took");

    public OptionRow External { get; } = Switch("--external", "바깥 사이트로 가는 링크도 확인하기", "also ask other sites whether links still work");

    public OptionRow Language { get; } = Value("--lang", "ko|en", "메시지 언어(기본값: ko)", "the language of messages (default: ko)", recursive: true);

    public OptionRow Help { get; } = Switch("--help", "도움말 보이기(-h)", "show this help (-h)", recursive: true, "-h");

    public OptionRow Version { get; } = Switch("--version", "버전 보이기", "show the version");

    /// <summary>What build and check understand.</summary>
    public ImmutableArray<OptionRow> BuildRows =>
        [Input, Theme, Output, Cache, BaseUrl, Now, Drafts, Clean, Shard, Jobs, Strict, Format, Quiet, Timings];

    /// <summary>What only check understands.</summary>
    public ImmutableArray<OptionRow> CheckRows => [External];

    /// <summary>What may stand anywhere.</summary>
    public ImmutableArray<OptionRow> EveryRow => [Language, Help, Version];

    /// <summary>Every word that may be meant by a mistyped one.</summary>
    public IEnumerable<string> Words =>
        [.. BuildRows.Concat(CheckRows).Concat(EveryRow).Select(row => row.Option.Name), Build.Name, Check.Name, Explain.Name];

    private static OptionRow Value(string name, string valueName, string korean, string english, bool recursive = false) =>
        new(new Option<string>(name) { Recursive = recursive }, valueName, new Wording(korean, english));

    private static OptionRow Switch(string name, string korean, string english, bool recursive = false, params string[] aliases) =>
        new(new Option<bool>(name, aliases) { Recursive = recursive }, null, new Wording(korean, english));
}
