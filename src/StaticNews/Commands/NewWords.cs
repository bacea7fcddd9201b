using StaticNews.Engine.Shared.Diagnostics;

namespace StaticNews.Commands;

/// <summary>What new asks, refuses and reports.</summary>
internal static class NewWords
{
    public static readonly Wording AskTitle = new("제목", "Headline");
    public static readonly Wording AskPageTitle = new("페이지 제목", "Title of the page");
    public static readonly Wording AskName = new("기자 이름", "Name of the reporter");
    public static readonly Wording AskReporter = new("기자를 골라 주세요.", "Which reporter?");
    public static readonly Wording AskSection = new("면을 골라 주세요.", "Which section?");
    public static readonly Wording AskFolder = new("새 사이트를 만들 폴더", "Folder of the new site");
    public static readonly Wording Newsroom = new("편집국", "the newsroom");
    public static readonly Wording NoSection = new("면 없음", "no section");

    public static readonly Wording MissingTitle = new("제목을 적어 주세요. 예: staticnews new {0} \"제목\"", "Which title? For example: staticnews new {0} \"Title\"");
    public static readonly Wording MissingName = new("이름을 적어 주세요. 예: staticnews new reporter \"윤서린\"", "Which name? For example: staticnews new reporter \"Seorin Yun\"");
    public static readonly Wording MissingFolder = new("폴더를 적어 주세요. 예: staticnews new site 우리신문", "Which folder? For example: staticnews new site our-paper");
    public static readonly Wording MissingSection = new("면을 --section으로 알려 주세요. 고를 수 있는 면: {0}", "Name the section with --section: {0}");
    public static readonly Wording UnknownSection = new("--section: site.yml에 그런 면이 없습니다: {0}. 고를 수 있는 면: {1}.", "--section: site.yml has no section {0}. There are {1}.");
    public static readonly Wording UnknownReporter = new("--reporter: 등록되지 않은 기자입니다: {0}. 먼저 staticnews new reporter로 등록해 주세요.", "--reporter: {0} is not registered. Register with staticnews new reporter first.");
    public static readonly Wording DirOutside = new("--dir 폴더는 articles 안에 있어야 합니다: {0}.", "--dir must lie below articles: {0}.");
    public static readonly Wording BadId = new("--id는 소문자, 한글, 숫자, 줄표로 적습니다: {0}.", "--id takes lower-case letters, digits, Hangul and hyphens, not {0}.");
    public static readonly Wording Taken = new("이미 있는 파일입니다: {0}. 덮어쓰지 않았습니다.", "The file is there already: {0}. It was left alone.");
    public static readonly Wording Namesake = new("같은 이름의 기자가 있습니다: {0}. 다른 사람이면 --id를 정해 주세요.", "There is a reporter of that name: {0}. If this is another person, choose an --id.");
    public static readonly Wording NotEmpty = new("비어 있지 않은 폴더입니다: {0}. 아무것도 쓰지 않았습니다.", "The folder is not empty: {0}. Nothing was written.");
    public static readonly Wording BadBaseUrl = new("--base-url 값은 물음표나 #이 없는 http(s) 주소여야 합니다: {0}.", "--base-url must be an http(s) address without a query or fragment, not {0}.");

    public static readonly Wording Made = new("만들었습니다: {0}", "Made: {0}");
    public static readonly Wording Renewed = new("새로 고쳤습니다: {0}", "Renewed: {0}");
    public static readonly Wording ArticleNext = new("본문을 쓰고 `draft: true` 줄을 지우면 실립니다. 틀린 곳은 staticnews check로 찾습니다.", "Write the text, then remove the line `draft: true` to publish it. staticnews check finds mistakes.");
    public static readonly Wording Embargo = new("{0}까지 엠바고입니다. 그때 다시 빌드하면 실립니다.", "Under embargo until {0}; a build after that publishes it.");
    public static readonly Wording ReporterNext = new("기사에는 `reporter: {0}`{0|이라고/라고} 적습니다. 소개는 이 파일의 본문에 씁니다.", "In articles write `reporter: {0}`. The file's text is the biography.");
    public static readonly Wording PageNext = new("본문을 쓰면 /{0}/ 주소에 실립니다.", "Write the text; it is published at /{0}/.");
    public static readonly Wording SiteNext = new("다음: {0} 폴더에서 staticnews build를 실행하면 output 폴더에 사이트가 생깁니다. 올리는 법은 README.md에 있습니다.", "Next: run staticnews build in {0}; the site appears in output. README.md says how to publish it.");
    public static readonly Wording SchemaNext = new(".vscode/settings.json이 이미 있어 그대로 두었습니다. 이 줄을 넣어 주세요: {0}", ".vscode/settings.json is there and was left alone. Add to it: {0}");
    public static readonly Wording ArticleBody = new("여기에 본문을 씁니다.", "The text goes here.");
}
