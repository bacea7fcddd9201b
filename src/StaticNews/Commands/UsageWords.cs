using StaticNews.Engine.Shared.Diagnostics;

namespace StaticNews.Commands;

/// <summary>What is said about a command line that cannot be understood.</summary>
internal static class UsageWords
{
    public static readonly Wording Unknown = new("알 수 없는 명령이나 옵션입니다: {0}.", "Unknown command or option: {0}.");

    public static readonly Wording OnlyForCheck = new("{0} 옵션은 check 명령에서만 쓸 수 있습니다.", "{0} goes with the command check only.");

    public static readonly Wording MissingValue = new("{0} 뒤에 값이 없습니다.", "{0} needs a value.");

    public static readonly Wording Repeated = new("{0} 옵션은 한 번만 쓸 수 있습니다.", "{0} may be given only once.");

    public static readonly Wording MissingCode = new("설명할 진단 코드를 적어 주세요. 예: staticnews explain SN2001", "Which code? For example: staticnews explain SN2001");

    public static readonly Wording MissingKind = new(
        "무엇을 만들지 적어 주세요: article, reporter, page, site, schema.", "Say what to make: article, reporter, page, site or schema.");

    public static readonly Wording MissingSubject = new(
        "주소나 파일, 태그를 적어 주세요. 예: staticnews why input/articles/기사.md", "Which address, file or tag? For example: staticnews why input/articles/story.md");

    public static readonly Wording UnknownSubject = new("그런 주소나 파일, 태그가 없습니다: {0}.", "There is no such address, file or tag: {0}.");

    public static readonly Wording NeedsQuotes = new(
        "빈칸이 있는 말은 따옴표로 묶어 주세요: \"{0} {1} …\"", "Put words with spaces in quotes: \"{0} {1} …\"");

    public static readonly Wording UnknownCode = new("그런 진단 코드는 없습니다: {0}.", "There is no diagnostic {0}.");

    public static readonly Wording NotAChoice = new("{0} 값은 {2} 가운데 하나여야 합니다: {1}.", "{0} must be one of {2}, not {1}.");

    public static readonly Wording NotJobs = new("--jobs 값은 1부터 1024까지의 수여야 합니다: {0}.", "--jobs must be a number from 1 to 1024, not {0}.");

    public static readonly Wording NotAShard = new("--shard 값은 2/8처럼 적습니다(1 ≤ I ≤ N ≤ 10000): {0}.", "--shard looks like 2/8 (1 ≤ I ≤ N ≤ 10000), not {0}.");

    public static readonly Wording NotATime = new(
        "--now 값을 시각으로 읽을 수 없습니다: {0}. 2020-12-29, \"2020-12-29 14:30\", 2020-12-29T14:30:00+09:00처럼 적으세요.",
        "--now is no time: {0}. Write 2020-12-29, \"2020-12-29 14:30\" or 2020-12-29T14:30:00+09:00.");

    public static readonly Wording NotABaseUrl = new(
        "--base-url 값은 물음표나 #이 없는 http(s) 주소여야 합니다: {0}.",
        "--base-url must be an http(s) address without a query or fragment, not {0}.");

    public static readonly Wording NoFolder = new("{0} 폴더가 없습니다: {1}.", "{0}: there is no folder {1}.");

    public static readonly Wording NoSite = new(
        "site.yml을 찾지 못했습니다. input/site.yml이 있는 폴더에서 실행하거나 --input으로 폴더를 알려 주세요.",
        "No site.yml was found. Run this in the folder that holds input/site.yml, or name the folder with --input.");

    public static readonly Wording OutputOverSources = new(
        "--output 폴더가 원본을 덮어쓰게 됩니다: {0}. 다른 폴더를 고르세요.",
        "--output would overwrite sources: {0}. Choose another folder.");

    public static readonly Wording CacheInSite = new(
        "--cache 폴더가 원본이나 output 안에 있습니다: {0}. 다른 폴더를 고르세요.",
        "--cache lies within sources or the output: {0}. Choose another folder.");

    public static readonly Wording SeeHelp = new("쓰는 법: staticnews --help (이 프로그램은 {0}판입니다.)", "For help: staticnews --help --lang en (this is version {0})");
}
