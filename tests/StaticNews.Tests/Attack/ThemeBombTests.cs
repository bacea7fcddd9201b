using static StaticNews.Tests.Rendering.Newsroom;

namespace StaticNews.Tests.Attack;

/// <summary>Templates that no theme means to write: each ends within seconds and bounded memory, and says where.</summary>
[Trait("suite", "attack")]
public sealed class ThemeBombTests
{
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(90);

    [Theory]
    [InlineData("{{ x = 10; for i in 1..60; x = x * x; end; x }}")]
    [InlineData("{{ x = 1 << 2000000000 }}")]
    [InlineData("{{ x = (1..2000000000) | array.size }}")]
    [InlineData("{{ x = (1..2000000000) | array.join ',' }}")]
    [InlineData("{{ x = (1..2000000000) | array.sort }}")]
    [InlineData("{{ x = (1..2000000000) | array.reverse }}")]
    [InlineData("{{ x = (1..2000000000) | array.uniq }}")]
    [InlineData("{{ x = (1..2000000000) | array.last }}")]
    [InlineData("{{ x = (1..2000000000) | array.contains 0 }}")]
    [InlineData("{{ x = (1..2000000000) | array.add 1 }}")]
    [InlineData("{{ x = 1..2000000000; x }}")]
    [InlineData("{{ x = array.insert_at [1] 2000000000 1 }}")]
    [InlineData("{{ x = [1]; x[2000000000] = 1 }}")]
    [InlineData("{{ x = 'a' | string.pad_left 2000000000 }}")]
    [InlineData("{{ x = 'a' | string.pad_right 2000000000 }}")]
    [InlineData("{{ x = 1 | math.format 'D999999999' }}")]
    [InlineData("{{ x = 1 | object.format 'F999999999' }}")]
    [InlineData("{{ x = [1]; for i in 1..60; x = array.concat x x; end; for y in x; end }}")]
    [InlineData("{{ x = [1]; for i in 1..60; x = array.add_range x x; end; for y in x; end }}")]
    [InlineData("{{ x = 'x' * 10000000; for i in 1..100000; y = x | string.replace 'x' 'y'; end }}")]
    [InlineData("{{ x = 'x' * 10000000; for i in 1..100000; y = x | string.upcase; end }}")]
    [InlineData("{{ x = 'x' * 10000000; for i in 1..100000; y = x | string.sha512; end }}")]
    [InlineData("{{ x = 'x' * 10000000; for i in 1..100000; y = x | string.contains 'y'; end }}")]
    [InlineData("{{ x = (1..100000) | array.add 1; for i in 1..100000; y = x | array.sort; end }}")]
    [InlineData("{{ x = (1..100000) | array.add 1; for i in 1..100000; y = x | array.contains 0; end }}")]
    [InlineData("{{ for i in 1..1000000; x = 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!' | regex.match '^(a+)+$'; end }}")]
    [InlineData("{{ x = 'a' * 1000000; y = x | regex.match '(((a{1,999}){1,999}){1,999}){1,999}b' }}")]
    [InlineData("{{ x = 'a' * 10000000; y = x | regex.split 'a' }}")]
    [InlineData("{{ x = 'aaaaaaaaaaaaaaaaaaaaaaaaaaaa'; for i in 1..1000000; y = x | regex.replace '(a*)*(a*)*b' 'c'; end }}")]
    [InlineData("{{ x = 'a' * 10000000; y = x | regex.matches 'a' }}")]
    [InlineData("{{ x = 'a' * 1000000; y = x | regex.replace 'a' x }}")]
    [InlineData("{{ x = []; x = x | array.add x; for i in 1..100; x = [x, x]; end; x }}")]
    [InlineData("{{ x = {}; x.x = x; json x }}")]
    [InlineData("{{ x = {}; x.x = x; x }}")]
    [InlineData("{{ x = 'x' * 10000000; for i in 1..100000; y = json x; end }}")]
    [InlineData("{{ x = 'x' * 10000000; for i in 1..100000; y = html.escape x; end }}")]
    [InlineData("{{ x = 'x' * 10000000; for i in 1..100000; y = truncate x 5; end }}")]
    public void It_ends_with_a_message_at_its_place(string template)
    {
        var diagnostics = Array.Empty<string>();
        var thread = new Thread(() => diagnostics = TryRender(template).Diagnostics, 16 << 20) { IsBackground = true };
        thread.Start();
        Assert.True(thread.Join(Bound), $"Still running: {template}");
        Assert.Contains(" theme/templates/home.html:1:", Assert.Single(diagnostics), StringComparison.Ordinal);
    }
}
