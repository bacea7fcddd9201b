using StaticNews.Engine.Shared.Diagnostics;

namespace StaticNews.Commands;

/// <summary>What --help prints.</summary>
internal static class HelpText
{
    private static readonly Wording About = new("마크다운 기사로 정적 뉴스 사이트를 만듭니다.", "Makes a static news site from Markdown articles.");
    private static readonly Wording Usage = new("사용법:", "Usage:");
    private static readonly Wording Options = new("옵션:", "Options:");
    private static readonly Wording OptionsOfBuild = new("build와 check의 옵션:", "Options of build and check:");
    private static readonly Wording Others = new("다른 명령의 옵션은 명령 뒤에 --help를 붙이면 나옵니다.", "For the options of another command, add --help to it.");
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
        page.Rows(table.Commands.Where(row => IsMeant(row.Kind, kind)).Select(row => ("staticnews " + row.Usage.In(language, []), row.Text)));
        page.Heading(kind == CommandKind.Unnamed ? OptionsOfBuild : Options);
        page.Rows(OptionRows(table, kind).Select(static row => (row.Usage, row.Text)));
        if (kind == CommandKind.Unnamed) page.Heading(Others);
        if (kind is not (CommandKind.Unnamed or CommandKind.Build or CommandKind.Check)) return;
        page.Heading(Exit);
        page.Rows([("0", Built), ("1", Mistakes), ("2", Wrong), ("3", Failure)]);
    }

    private static bool IsMeant(CommandKind row, CommandKind typed) =>
        typed == CommandKind.Unnamed || row == typed || (typed == CommandKind.New && CommandTable.IsNew(row));

    private static IEnumerable<OptionRow> OptionRows(CommandTable table, CommandKind kind)
    {
        IEnumerable<OptionRow> rows = table.Commands.FirstOrDefault(row => row.Kind == kind)?.Rows ?? [];
        if (kind == CommandKind.Check) rows = rows.Where(row => row != table.Output && row != table.Clean);
        if (kind == CommandKind.Unnamed) rows = table.BuildRows.Concat(table.CheckRows.Select(OfCheck));
        rows = rows.Append(table.Language).Append(table.Help);
        return kind == CommandKind.Unnamed ? rows.Append(table.Version) : rows;
    }

    private static OptionRow OfCheck(OptionRow row) =>
        row with { Text = new Wording("check에서: " + row.Text.Korean, "with check: " + row.Text.English) };
}
