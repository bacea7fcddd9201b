namespace StaticNews.Tests.Program;

public sealed class NewArticleTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly RealProgram _program;

    public NewArticleTests()
    {
        _folder.Write("input/site.yml", "name: 시험일보\nbase_url: https://news.example/\nsections:\n  - { id: society, name: 사회 }\n  - { id: culture, name: 문화 }\n");
        _folder.Write("input/reporters/yun-seorin.md", "---\nname: 윤서린\n---\n");
        _folder.Write("input/reporters/choe.md", "---\nname: 최진옥\nformer: true\n---\n");
        _program = new RealProgram(_folder.FullPath);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_headline_is_quoted_where_it_must_be_and_the_draft_is_withheld()
    {
        var (code, text, error) = _program.Run("new", "article", "[속보] 광주: \"상생\" #1", "--section", "사회", "--reporter", "윤서린", "--tags", "물, 밤,물때");
        Assert.Equal((0, ""), (code, error));
        Assert.StartsWith("만들었습니다: input/articles/society/속보-광주-상생-1.md\n", text, StringComparison.Ordinal);
        Assert.Equal(
            "---\ntitle: '[속보] 광주: \"상생\" #1'\nreporter: yun-seorin\ndate: 2026-11-23 08:10\ntags: [물, 밤, 물때]\ndraft: true\n---\n\n여기에 본문을 씁니다.\n",
            File.ReadAllText(_folder.At("input/articles/society/속보-광주-상생-1.md")));
        Assert.Contains("초고 1", _program.Run("stats").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_file_lies_where_the_newsroom_puts_its_articles()
    {
        _folder.Write("input/articles/2026/10/a.md", "");
        _folder.Write("input/articles/2026/11/b/index.md", "");
        _folder.Write("input/articles/society/c.md", "");
        Assert.Contains("input/articles/2026/11/밀물.md", _program.Run("new", "article", "밀물", "--section", "society").Out, StringComparison.Ordinal);
        Assert.Contains("section: society\n", File.ReadAllText(_folder.At("input/articles/2026/11/밀물.md")), StringComparison.Ordinal);
        Assert.Contains("input/articles/2025/03/썰물.md", _program.Run("new", "article", "썰물", "--section", "society", "--date", "2025-03-01 09:00").Out, StringComparison.Ordinal);
        Assert.Contains("input/articles/culture/특집/만조.md", _program.Run("new", "article", "만조", "--dir", "culture/특집").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_is_taken_gets_a_number()
    {
        for (var time = 1; time <= 3; time++) Assert.Equal(0, _program.Run("new", "article", "밀물이 온다", "--section", "society").Code);
        Assert.Equal(["밀물이-온다-2.md", "밀물이-온다-3.md", "밀물이-온다.md"], Directory.GetFiles(_folder.At("input/articles/society")).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_later_date_is_told_as_an_embargo() =>
        Assert.Contains("2026-12-01 06:00까지 엠바고", _program.Run("new", "article", "밀물", "--section", "society", "--date", "2026-12-01 06:00").Out, StringComparison.Ordinal);

    [Theory]
    [InlineData("제목을 적어 주세요", "new", "article")]
    [InlineData("society(사회), culture(문화)", "new", "article", "밀물")]
    [InlineData("혹시 윤서린 아닌가요", "new", "article", "밀물", "--section", "society", "--reporter", "윤서림")]
    [InlineData("혹시 culture 아닌가요", "new", "article", "밀물", "--section", "cultrue")]
    [InlineData("SN2", "new", "article", "밀물", "--section", "society", "--date", "그제")]
    [InlineData("articles 안에", "new", "article", "밀물", "--dir", "../../밖")]
    [InlineData("따옴표", "new", "article", "밀물이", "온다", "--section", "society")]
    [InlineData("이름을 적어 주세요", "new", "reporter")]
    [InlineData("input/reporters/yun-seorin.md", "new", "reporter", "윤 서린")]
    [InlineData("reporters/choe.md", "new", "reporter", "최지우", "--id", "choe")]
    [InlineData("SN2", "new", "reporter", "한벼리", "--email", "전자우편")]
    [InlineData("article, reporter", "new")]
    [InlineData("혹시 article 아닌가요", "new", "artcle", "밀물")]
    public void What_cannot_be_done_is_refused_and_nothing_is_written(string expected, params string[] args)
    {
        var before = FolderBytes.Read(_folder.FullPath);
        var (code, text, error) = _program.Run(args);
        Assert.Equal(2, code);
        Assert.Empty(text);
        Assert.Contains(expected, error, StringComparison.Ordinal);
        Assert.Empty(FolderBytes.Compare(before, FolderBytes.Read(_folder.FullPath)));
    }

    [Fact]
    public void At_a_terminal_what_is_missing_is_asked_for()
    {
        var (code, text, _) = _program.Answering("밀물이 온다\n7\n윤서린\n2\n", "new", "article");
        Assert.Equal(0, code);
        Assert.Contains("기자를 골라 주세요.\n   1. 윤서린 (yun-seorin)\n(Enter: 편집국) 목록에 없습니다.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("최진옥", text, StringComparison.Ordinal);
        Assert.Contains("reporter: yun-seorin\n", File.ReadAllText(_folder.At("input/articles/culture/밀물이-온다.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void Enter_takes_what_needs_no_answer()
    {
        Assert.Equal(0, _program.Answering("\n\n", "new", "article", "밀물").Code);
        Assert.DoesNotContain("reporter:", File.ReadAllText(_folder.At("input/articles/밀물.md")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tags")]
    [InlineData("404")]
    [InlineData("society")]
    public void A_new_page_takes_no_address_that_the_site_needs(string title)
    {
        Assert.Contains($"input/pages/{title}-2.md", _program.Run("new", "page", title).Out, StringComparison.Ordinal);
        Assert.DoesNotContain("SN6001", _program.Run("check").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_reporter_and_page_are_on_the_site_without_a_complaint()
    {
        Assert.Equal(0, _program.Run("new", "reporter", "한: 벼리", "--email", "byeori@news.example", "--desk", "문화부").Code);
        Assert.Equal(0, _program.Run("new", "page", "구독 안내").Code);
        Assert.Equal(0, _program.Run("check", "--strict").Code);
        Assert.Contains("/구독-안내/", _program.Run("why", "input/pages/구독-안내.md").Out, StringComparison.Ordinal);
        Assert.Equal("---\nname: \"한: 벼리\"\nemail: byeori@news.example\ndesk: 문화부\n---\n", File.ReadAllText(_folder.At("input/reporters/한-벼리.md")));
    }
}
