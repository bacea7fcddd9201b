namespace StaticNews.Tests.Program;

public sealed class HelpTextTests : IDisposable
{
    private readonly FakeSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public void The_program_explains_itself_in_Korean()
    {
        var (code, text, error) = _site.Run("--help");
        Assert.Equal(0, code);
        Assert.Empty(error);
        Assert.Equal("""
            마크다운 기사로 정적 뉴스 사이트를 만듭니다.

            사용법:
              staticnews [build] [--…]        사이트를 만듭니다. 명령을 적지 않으면 build입니다.
              staticnews check [--…]          build가 할 말을 모두 하되 아무것도 쓰지 않습니다.
              staticnews serve [--…]          쓰는 대로 브라우저에 미리 보여 줍니다. 초고도 보입니다.
              staticnews new article "제목"   새 기사 파일을 만듭니다.
              staticnews new reporter "이름"  기자를 등록합니다.
              staticnews new page "제목"      소개처럼 늘 있는 페이지를 만듭니다.
              staticnews new site DIR         바로 올릴 수 있는 작은 신문사를 통째로 만듭니다.
              staticnews new schema           편집기가 쓸 JSON Schema를 .vscode에 만들거나 새로 고칩니다.
              staticnews why URL|FILE|TAG     실렸는지, 왜인지, 무엇으로 만들었는지 알려 줍니다.
              staticnews stats [--…]          기사, 기자, 태그, 용량을 셉니다.
              staticnews explain CODE         진단 코드의 뜻과 고치는 법을 알려 줍니다.

            build와 check의 옵션:
              --input DIR                 기사와 site.yml이 있는 폴더
              --theme DIR                 테마 폴더(기본값: input 옆의 theme, 없으면 내장 테마)
              --output DIR                사이트를 만들 폴더(기본값: input 옆의 output)
              --cache DIR                 다음 빌드를 빠르게 하는 캐시 폴더(기본값: input 안의 .staticnews)
              --base-url URL              site.yml의 base_url 대신 쓸 주소
              --now TIME                  게시를 정하는 시각(2020-12-29, "2020-12-29 14:30", RFC 3339)
              --drafts                    초고, 엠바고, 기한이 지난 기사도 포함
              --clean                     이전 결과와 캐시를 믿지 않고 모든 파일을 다시 읽고 쓰기
              --shard I/N                 사이트를 N으로 나눈 것 가운데 I번째만 만들기
              --jobs N                    동시에 일할 스레드 수(기본값: 코어 수)
              --strict                    경고도 오류로 보기
              --format text|json|github   보고 형식(기본값: text)
              --quiet                     진단만 보이기
              --timings                   단계마다 걸린 시간 보이기
              --external                  check에서: 바깥 사이트로 가는 링크도 확인하기
              --lang ko|en                메시지 언어(기본값: ko)
              --help                      도움말 보이기(-h)
              --version                   버전 보이기

            다른 명령의 옵션은 명령 뒤에 --help를 붙이면 나옵니다.

            종료 코드:
              0                           만들었습니다.
              1                           기사나 설정, 테마에 고칠 곳이 있습니다.
              2                           명령을 잘못 썼거나, output 폴더가 남의 것이거나, 다른 빌드가 쓰고 있습니다.
              3                           프로그램의 결함이거나 디스크 문제입니다. 다시 빌드하면 바로잡힙니다.

            """, text, ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void The_program_explains_itself_in_English()
    {
        Assert.Equal("""
            Makes a static news site from Markdown articles.

            Usage:
              staticnews [build] [--…]        Makes the site. Without a command, this is meant.
              staticnews check [--…]          Says everything that build would say, and writes nothing.
              staticnews serve [--…]          Shows the site in a browser while it is written, drafts too.
              staticnews new article "TITLE"  Makes the file of a new article.
              staticnews new reporter "NAME"  Registers a reporter.
              staticnews new page "TITLE"     Makes a standing page, such as an about page.
              staticnews new site DIR         Makes a small, complete newsroom, ready to deploy.
              staticnews new schema           Writes or renews the JSON schemas for editors, in .vscode.
              staticnews why URL|FILE|TAG     Says whether and why something is published, and what it was made from.
              staticnews stats [--…]          Counts articles, reporters, tags and sizes.
              staticnews explain CODE         Says what a diagnostic means and what to do about it.

            Options of build and check:
              --input DIR                 the folder with site.yml and the articles
              --theme DIR                 the theme (default: theme beside input, else the one inside the program)
              --output DIR                where the site goes (default: output beside input)
              --cache DIR                 what makes the next build faster (default: .staticnews in input)
              --base-url URL              the site's address, instead of site.yml's base_url
              --now TIME                  the moment that decides what is published (2020-12-29, "2020-12-29 14:30", RFC 3339)
              --drafts                    include drafts, embargoed and expired articles
              --clean                     trust no cache; read and write every file again
              --shard I/N                 make only part I of N
              --jobs N                    worker threads (default: one per core)
              --strict                    treat warnings as errors
              --format text|json|github   how to report (default: text)
              --quiet                     show diagnostics only
              --timings                   show how long each step took
              --external                  with check: also ask other sites whether links still work
              --lang ko|en                the language of messages (default: ko)
              --help                      show this help (-h)
              --version                   show the version

            For the options of another command, add --help to it.

            Exit codes:
              0                           The site was built.
              1                           Articles, settings or the theme need correction.
              2                           Wrong usage, a foreign output folder, or another build at work in it.
              3                           A defect of the program, or a dead disk; the next build heals it.

            """, _site.Run("--lang", "en", "--help").Out, ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void A_command_explains_only_what_it_understands()
    {
        var check = _site.Run("check", "-h").Out;
        Assert.Contains("--external ", check, StringComparison.Ordinal);
        Assert.DoesNotContain("--output ", check, StringComparison.Ordinal);
        Assert.DoesNotContain("--external", _site.Run("build", "--help").Out, StringComparison.Ordinal);
        Assert.Equal("""
            Makes a static news site from Markdown articles.

            Usage:
              staticnews explain CODE     Says what a diagnostic means and what to do about it.

            Options:
              --lang ko|en                the language of messages (default: ko)
              --help                      show this help (-h)

            """, _site.Run("explain", "--help", "--lang", "en").Out, ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void What_new_makes_is_listed_and_each_explains_its_options()
    {
        var all = _site.Run("new", "--help").Out;
        foreach (var kind in (string[])["article", "reporter", "page", "site", "schema"]) Assert.Contains("staticnews new " + kind, all, StringComparison.Ordinal);
        Assert.Contains("--reporter NAME ", _site.Run("new", "article", "--help").Out, StringComparison.Ordinal);
        Assert.DoesNotContain("--timings", _site.Run("new", "article", "--help").Out, StringComparison.Ordinal);
        Assert.Contains("--with-theme", _site.Run("new", "site", "--help", "--lang", "en").Out, StringComparison.Ordinal);
        Assert.Contains("--format", _site.Run("stats", "-h").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_wins_over_mistakes()
    {
        var (code, text, _) = _site.Run("--inptu", "x", "--help");
        Assert.Equal(0, code);
    }

    [Fact]
    public void The_version_is_one_line() => Assert.Matches(@"^staticnews \d+\.\d+\.\d+\n$", _site.Run("--version").Out);
}
