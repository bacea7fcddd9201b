using StaticNews.Engine.Rendering;
using static StaticNews.Tests.Rendering.Newsroom;

namespace StaticNews.Tests.Attack;

/// <summary>What a template can name: nothing that reaches a file, a network, the clock or chance. A new function is added here by whoever has thought of that.</summary>
[Trait("suite", "attack")]
public sealed class TemplateReachTests
{
    private static readonly string[] Allowed =
    [
        "absolute_url", "ad", "array.add", "array.add_range", "array.any", "array.compact", "array.concat", "array.contains", "array.cycle", "array.each", "array.filter", "array.first",
        "array.insert_at", "array.join", "array.last", "array.limit", "array.map", "array.offset", "array.remove_at", "array.reverse", "array.size", "array.sort", "array.uniq", "asset", "block",
        "date.day", "date.iso", "date.long", "date.short", "date.time", "date.weekday", "headline", "html.escape", "html.newline_to_br", "html.strip", "html.url_encode", "html.url_escape", "icon", "include",
        "josa", "json", "layout", "math.abs", "math.ceil", "math.divided_by", "math.floor", "math.format", "math.is_number", "math.minus", "math.modulo", "math.plus", "math.round", "math.times",
        "number", "object.default", "object.format", "object.has_key", "object.has_value", "object.keys", "object.kind", "object.size", "object.typeof", "object.values", "regex.escape",
        "regex.match", "regex.matches", "regex.replace", "regex.split", "regex.unescape", "script", "string.append", "string.base64_decode", "string.base64_encode", "string.capitalize",
        "string.capitalizewords", "string.contains", "string.downcase", "string.empty", "string.ends_with", "string.equals_ignore_case", "string.escape", "string.handleize", "string.hmac_sha1",
        "string.hmac_sha256", "string.hmac_sha512", "string.index_of", "string.literal", "string.lstrip", "string.md5", "string.pad_left", "string.pad_right", "string.pluralize", "string.prepend",
        "string.remove", "string.remove_first", "string.remove_last", "string.replace", "string.replace_first", "string.rstrip", "string.sha1", "string.sha256", "string.sha512", "string.size",
        "string.slice", "string.slice1", "string.split", "string.starts_with", "string.strip", "string.strip_newlines", "string.to_double", "string.to_float", "string.to_int", "string.to_long",
        "string.truncate", "string.truncatewords", "string.upcase", "string.whitespace", "t", "truncate", "url",
    ];

    [Fact]
    public void Only_functions_that_were_thought_of_are_there() => Assert.Equal(Allowed.Order(StringComparer.Ordinal), ThemeReference.Functions);

    [Fact]
    public void A_group_holds_no_more_than_what_is_listed()
    {
        foreach (var group in Allowed.Where(static name => name.Contains('.', StringComparison.Ordinal)).GroupBy(static name => name.Split('.')[0]))
        {
            var names = Render("{{ object.keys " + group.Key + " | array.join ' ' }}").Split(' ');
            Assert.Equal(group.Select(static name => name.Split('.')[1]).Order(StringComparer.Ordinal), names.Order(StringComparer.Ordinal));
        }
    }

    [Theory]
    [InlineData("include '../../../etc/passwd'")]
    [InlineData("include '/etc/passwd'")]
    [InlineData("asset '../theme.yml'")]
    [InlineData("icon '../../theme'")]
    [InlineData("script '../../../etc/passwd'")]
    public void A_name_of_the_theme_is_no_path(string call) => Assert.NotEmpty(TryRender("{{ " + call + " }}").Diagnostics);

    [Theory]
    [InlineData("{{ import 'os' }}")]
    [InlineData("{{ 'a'.get_type }}")]
    [InlineData("{{ site.get_type }}")]
    [InlineData("{{ [1].capacity }}")]
    [InlineData("{{ (1..3).get_enumerator }}")]
    [InlineData("{{ @url.method }}")]
    public void Nothing_of_the_machine_shows_through_a_value(string template) => Assert.NotEmpty(TryRender(template).Diagnostics);
}
