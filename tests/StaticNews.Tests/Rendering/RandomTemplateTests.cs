using CsCheck;
using StaticNews.Engine.Rendering;
using static StaticNews.Tests.Rendering.Newsroom;

namespace StaticNews.Tests.Rendering;

public sealed class RandomTemplateTests
{
    private static readonly Gen<string> Piece = Gen.OneOf(
        "{{", "}}", "{{ ", " }}", "{{~", "~}}", "{%{", "}%}", "if ", "else", "end", "for x in ", "latest", "site", ".name", ".", "page.title", "include 'p'", "x: 1",
        "wrap block 'a'", "block 'a'", "layout 'l'", "content", "capture y", "func f(a)", "ret ", "| string.upcase", "= ", "x", "1", "'", "\"", "(", ")", "[", "]", "{", "}",
        "<a b=", "'c'", ">", "<!--", "#", "\n", ";", ",", "가", "\uD800", "\0", "t 'list.count'", "date.long ", "null", "while ", "@", "^", "*", "case ", "when ");

    [Fact]
    public void Any_template_is_rendered_or_told_and_the_next_page_is_whole() =>
        Piece.Array[0, 24].Select(pieces => string.Concat(pieces)).Sample(
            text =>
            {
                var theme = Theme(
                    ("templates/home", text), ("partials/p", text), ("layouts/l", "<{{ content }}{{ block 'a' }}>" + text),
                    ("templates/section", "{{ layout 'm' }}{{ for c in articles }}{{ c.title }}{{ end }}"), ("layouts/m", "({{ content }})"));
                var worker = SiteRenderer.Create(theme, Site).Value.CreateWorker();
                worker.Render(Home(Card("하나")), new Bodies());
                Assert.Equal("(하나)", Text(worker.Render(SectionPage(Card("하나")), new Bodies())));
            },
            iter: 3000, threads: 1);
}
