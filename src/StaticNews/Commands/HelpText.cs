using StaticNews.Engine.Shared.Diagnostics;

namespace StaticNews.Commands;

/// <summary>What --help prints.</summary>
internal static class HelpText
{
    private static readonly Wording About = new("마크다운 기사로 정적 뉴스 사이트를 만듭니다.", "Makes a static news site from Markdown articles.");
    private static readonly Wording Usage = new("사용법:", "Usage:");
    private static readonly Wording Options = new("옵션:", "Options:");
    private static readonly Wording Build = new("사이트를 만듭니다. 명령을 적지 않으면 build입니다.", "Makes the site. Without a command, this is meant.");
    private static readonly Wording Check = new("build가 할 말을 모두 하되 아무것도 쓰지 않습니다.", "Says everything that build would say, and writes nothing.");
    private static readonly Wording Explain = new("진단 코드의 뜻과 고치는 법을 알려 줍니다.", "Says what a diagnostic means and what to do about it.");
    private static readonly Wording Exit = new("종료 코드:", "Exit codes:");
    private static readonly Wording Built = new("만들었습니다.", "The site was built.");
    private static readonly Wording Mistakes = new("기사나 설정, 테마에 고칠 곳이 있습니다.", "Articles, settings or the theme need correction.");
    private static readonly Wording Wrong = new("명령을 잘못 썼거나, output 폴더가 남의 것이거나, 다른 빌드가 쓰고 있습니다.", "Wrong usage, a foreign output folder, or another build at work in it.");
    private static readonly Wording Failure = new("프로그램의 결함이거나 디스크 문제입니다. 다시 빌드하면 바로잡힙니다.", "A defect of the program, or a dead disk; the next build heals it.");

    /// <summary>Writes the help for a command, or for the program when none was typed.</summary>
    public static void Write(TextWriter writer, CommandTable table, CommandKind kind, MessageLanguage language)
    {
        var page = new HelpPage(writer, language);
        page.Line(About);
        page.Heading(Usage);
        page.Rows(Commands(kind));
        page.Heading(Options);
        page.Rows(OptionRows(table, kind).Select(row => (row.Usage, row.Text)));
        if (kind == CommandKind.Explain) return;
        page.Heading(Exit);
        page.Rows([("0", Built), ("1", Mistakes), ("2", Wrong), ("3", Failure)]);
    }

    private static IEnumerable<(string, Wording)> Commands(CommandKind kind)
    {
        if (kind is CommandKind.Unnamed or CommandKind.Build) yield return ("staticnews [build] [--…]", Build);
        if (kind is CommandKind.Unnamed or CommandKind.Check) yield return ("staticnews check [--…]", Check);
        if (kind is CommandKind.Unnamed or CommandKind.Explain) yield return ("staticnews explain CODE", Explain);
    }

    private static IEnumerable<OptionRow> OptionRows(CommandTable table, CommandKind kind)
    {
        IEnumerable<OptionRow> rows = kind == CommandKind.Explain ? [] : table.BuildRows;
        if (kind == CommandKind.Unnamed) rows = rows.Concat(table.CheckRows.Select(OfCheck));
        if (kind == CommandKind.Check) rows = rows.Where(row => row != table.Output && row != table.Clean).Concat(table.CheckRows);
        rows = rows.Append(table.Language).Append(table.Help);
        return kind == CommandKind.Unnamed ? rows.Append(table.Version) : rows;
    }

    private static OptionRow OfCheck(OptionRow row) =>
        row with { Text = new Wording("check에서: " + row.Text.Korean, "with check: " + row.Text.English) };
}
