using System.Text;
using StaticNews.Engine.Shared.Text;

namespace StaticNews.Tests.Shared;

public sealed class ScriptLinesTests
{
    [Theory]
    [InlineData("// 설명\nconst a = 1;\n", "const a = 1;\n")]
    [InlineData("  const a = 1; // 뒤에 적은 말\n", "const a = 1; // 뒤에 적은 말\n")]
    [InlineData("/* 한 줄 */\nf();\n", "f();\n")]
    [InlineData("/**\n * 여러 줄\n * f();\n */\r\ng();\r\n\r\n", "g();\n")]
    [InlineData("const url = 'https://news.example/';\n", "const url = 'https://news.example/';\n")]
    [InlineData("const s = `한 줄`;\n", "const s = `한 줄`;\n")]
    public void A_script_loses_what_only_its_writers_read(string script, string published) => Assert.Equal(published, Shorten(script));

    [Theory]
    [InlineData("const s = `\n// 글의 일부\n`;\n")]
    [InlineData("const s = 'a\\\n// 글의 일부';\n")]
    [InlineData("/* 설명 */ f();\n")]
    public void A_script_whose_lines_may_be_text_stays_as_it_is(string script) => Assert.Equal(script, Shorten(script));

    private static string Shorten(string script) => Encoding.UTF8.GetString(ScriptLines.WithoutComments(Encoding.UTF8.GetBytes(script)));
}
