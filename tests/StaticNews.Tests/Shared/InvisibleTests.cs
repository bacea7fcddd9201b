using StaticNews.Engine.Shared.Text;

namespace StaticNews.Tests.Shared;

public sealed class InvisibleTests
{
    [Fact]
    public void What_leaves_no_mark_on_paper_is_known() =>
        Assert.All("\u0001\u001F\u007F\u009F\u00AD\u115F\u200B\u202E\u3164\uFE00\uFE0F\uFEFF\uFFA0", static c => Assert.True(Invisible.Is(c)));

    [Fact]
    public void What_can_be_seen_is_not_and_neither_is_a_space() =>
        Assert.All(" A~é가힣\uABFF\uD7B0\uFDFF\uFE10！", static c => Assert.False(Invisible.Is(c)));
}
