using System.Collections.Immutable;
using System.CommandLine;
using StaticNews.Engine.Shared.Diagnostics;

namespace StaticNews.Commands;

/// <summary>Every command and option: the one table that the parser and the help text share.</summary>
internal sealed class CommandTable
{
    private readonly Command _new = new("new");

    public CommandTable()
    {
        Root.Options.Clear();
        Root.Directives.Clear();
        foreach (var row in EveryRow) Root.Add(row.Option);
        foreach (var row in BuildRows) Root.Add(row.Option);
        Root.Add(_new);
        foreach (var command in Commands)
        {
            foreach (var row in command.Rows) command.Command.Add(row.Option);
            if (HasSubject(command.Kind)) command.Command.Add(Subject);
            (IsNew(command.Kind) ? _new : Root).Add(command.Command);
        }
    }

    public RootCommand Root { get; } = new();

    /// <summary>What a command is about: a title, a name, a folder, a url, a code.</summary>
    public Argument<string> Subject { get; } = new("SUBJECT") { Arity = ArgumentArity.ZeroOrOne };

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

    public OptionRow Reporter { get; } = Value("--reporter", "NAME", "기자의 ID나 이름(여럿이면 쉼표로)", "the reporter's id or name (several: with commas)");

    public OptionRow Section { get; } = Value("--section", "NAME", "면의 ID나 이름", "id or name of the section");

    public OptionRow Date { get; } = Value("--date", "TIME", "입력 시각(기본값: 지금). 앞날이면 그때까지 엠바고", "first publication (default: now); a date in the future is an embargo");

    public OptionRow Tags { get; } = Value("--tags", "LIST", "태그(여럿이면 쉼표로)", "tags (several: with commas)");

    public OptionRow Dir { get; } = Value("--dir", "DIR", "기사를 둘 폴더, articles 아래(기본값: 다른 기사들이 놓인 방식대로)", "the folder below articles (default: as the other articles lie)");

    public OptionRow Id { get; } = Value("--id", "ID", "기자의 ID. 파일 이름과 주소가 됩니다(기본값: 이름)", "the reporter's id: file name and url (default: the name)");

    public OptionRow Email { get; } = Value("--email", "ADDRESS", "전자우편 주소", "the e-mail address");

    public OptionRow Desk { get; } = Value("--desk", "NAME", "부서", "the desk");

    public OptionRow Name { get; } = Value("--name", "NAME", "신문의 이름(기본값: 폴더 이름)", "the paper's name (default: the folder's)");

    public OptionRow WithTheme { get; } = Switch("--with-theme", "고칠 수 있도록 기본 테마도 theme 폴더에 복사하기", "also copy the default theme, to be changed");

    public OptionRow Port { get; } = Value("--port", "N", "들을 포트(기본값: 4321)", "the port (default: 4321)");

    public OptionRow Host { get; } = Value("--host", "ADDRESS", "다른 기기에서도 볼 수 있게 열 주소(기본값: 이 컴퓨터만)", "the address for other machines to reach (default: this machine only)");

    public OptionRow Open { get; } = Switch("--open", "브라우저로 열기", "open it in a browser");

    public OptionRow Language { get; } = Value("--lang", "ko|en", "메시지 언어(기본값: ko)", "the language of messages (default: ko)", recursive: true);

    public OptionRow Help { get; } = Switch("--help", "도움말 보이기(-h)", "show this help (-h)", recursive: true, "-h");

    public OptionRow Version { get; } = Switch("--version", "버전 보이기", "show the version");

    /// <summary>What build and check understand.</summary>
    public ImmutableArray<OptionRow> BuildRows =>
        [Input, Theme, Output, Cache, BaseUrl, Now, Drafts, Clean, Shard, Jobs, Strict, Format, Quiet, Timings];

    /// <summary>What serve understands: it writes no output, and shows drafts anyway.</summary>
    private ImmutableArray<OptionRow> PreviewRows => [Port, Host, Open, Input, Theme, Cache, BaseUrl, Now, Drafts, Clean, Jobs, Strict, Quiet, Timings];

    /// <summary>What only check understands.</summary>
    public ImmutableArray<OptionRow> CheckRows => [External];

    /// <summary>What may stand anywhere.</summary>
    public ImmutableArray<OptionRow> EveryRow => [Language, Help, Version];

    /// <summary>What why and stats understand: what decides what is published and where it is read from.</summary>
    private ImmutableArray<OptionRow> QuestionRows => [Input, Theme, Output, Cache, BaseUrl, Now, Drafts, Jobs];

    /// <summary>Every command, as help lists them.</summary>
    public ImmutableArray<CommandRow> Commands => field.IsDefault ? field = MakeCommands() : field;

    /// <summary>The command that was typed.</summary>
    public CommandKind KindOf(Command command)
    {
        if (command == _new) return CommandKind.New;
        foreach (var row in Commands)
        {
            if (row.Command == command) return row.Kind;
        }

        return CommandKind.Unnamed;
    }

    /// <summary>Every word that may be meant by a mistyped one after this command.</summary>
    public IEnumerable<string> WordsAfter(CommandKind kind)
    {
        var rows = Commands.FirstOrDefault(row => row.Kind == kind)?.Rows ?? (kind == CommandKind.New ? [] : [.. BuildRows, .. CheckRows]);
        var commands = kind == CommandKind.New ? Commands.Where(static row => IsNew(row.Kind)) : kind == CommandKind.Unnamed ? Commands.Where(static row => !IsNew(row.Kind)) : [];
        return [.. rows.Concat(EveryRow).Select(static row => row.Option.Name), .. commands.Select(static row => row.Command.Name), .. kind == CommandKind.Unnamed ? [_new.Name] : Array.Empty<string>()];
    }

    /// <summary>Whether the command makes something new.</summary>
    public static bool IsNew(CommandKind kind) => kind is >= CommandKind.NewArticle and <= CommandKind.NewSchema;

    private static bool HasSubject(CommandKind kind) => kind is not (CommandKind.Build or CommandKind.Check or CommandKind.Serve or CommandKind.Stats or CommandKind.NewSchema);

    private ImmutableArray<CommandRow> MakeCommands() =>
    [
        new(CommandKind.Build, new("build"), Same("[build] [--…]"), new("사이트를 만듭니다. 명령을 적지 않으면 build입니다.", "Makes the site. Without a command, this is meant."), BuildRows),
        new(CommandKind.Check, new("check"), Same("check [--…]"), new("build가 할 말을 모두 하되 아무것도 쓰지 않습니다.", "Says everything that build would say, and writes nothing."), [.. BuildRows, .. CheckRows]),
        new(CommandKind.Serve, new("serve"), Same("serve [--…]"), new("쓰는 대로 브라우저에 미리 보여 줍니다. 초고도 보입니다.", "Shows the site in a browser while it is written, drafts too."), PreviewRows),
        new(CommandKind.NewArticle, new("article"), new("new article \"제목\"", "new article \"TITLE\""), new("새 기사 파일을 만듭니다.", "Makes the file of a new article."), [Input, Reporter, Section, Date, Tags, Dir]),
        new(CommandKind.NewReporter, new("reporter"), new("new reporter \"이름\"", "new reporter \"NAME\""), new("기자를 등록합니다.", "Registers a reporter."), [Input, Id, Email, Desk]),
        new(CommandKind.NewPage, new("page"), new("new page \"제목\"", "new page \"TITLE\""), new("소개처럼 늘 있는 페이지를 만듭니다.", "Makes a standing page, such as an about page."), [Input]),
        new(CommandKind.NewSite, new("site"), Same("new site DIR"), new("바로 올릴 수 있는 작은 신문사를 통째로 만듭니다.", "Makes a small, complete newsroom, ready to deploy."), [Name, BaseUrl, WithTheme]),
        new(CommandKind.NewSchema, new("schema"), Same("new schema"), new("편집기가 쓸 JSON Schema를 .vscode에 만들거나 새로 고칩니다.", "Writes or renews the JSON schemas for editors, in .vscode."), [Input]),
        new(CommandKind.Why, new("why"), Same("why URL|FILE|TAG"), new("실렸는지, 왜인지, 무엇으로 만들었는지 알려 줍니다.", "Says whether and why something is published, and what it was made from."), QuestionRows),
        new(CommandKind.Stats, new("stats"), Same("stats [--…]"), new("기사, 기자, 태그, 용량을 셉니다.", "Counts articles, reporters, tags and sizes."), [.. QuestionRows, Format]),
        new(CommandKind.Explain, new("explain"), Same("explain CODE"), new("진단 코드의 뜻과 고치는 법을 알려 줍니다.", "Says what a diagnostic means and what to do about it."), []),
    ];

    private static Wording Same(string usage) => new(usage, usage);

    private static OptionRow Value(string name, string valueName, string korean, string english, bool recursive = false) =>
        new(new Option<string>(name) { Recursive = recursive }, valueName, new Wording(korean, english));

    private static OptionRow Switch(string name, string korean, string english, bool recursive = false, params string[] aliases) =>
        new(new Option<bool>(name, aliases) { Recursive = recursive }, null, new Wording(korean, english));
}
