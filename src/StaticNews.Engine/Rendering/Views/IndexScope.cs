using StaticNews.Engine.Planning;
using StaticNews.Engine.Rendering.Templates;

namespace StaticNews.Engine.Rendering.Views;

/// <summary>A page that lists lists, in groups.</summary>
internal sealed class IndexScope(PlannedPage page, IndexPageData data) : PageScope(page)
{
    public static readonly ImmutableArray<string> Names = ["site", "page", "groups", "most_used"];

    private ImmutableArray<IndexGroup> _groups;

    public override ImmutableArray<string> Members => Names;

    protected override object? Get(RenderContext context, string member) => member switch
    {
        "groups" => new ViewList<IndexGroup>(Groups(), static group => new GroupView(group)),
        "most_used" => new ViewList<IndexEntry>(data.MostUsed, static entry => new EntryView(entry)),
        _ => Unknown,
    };

    private ImmutableArray<IndexGroup> Groups()
    {
        if (!_groups.IsDefault) return _groups;
        var groups = ImmutableArray.CreateBuilder<IndexGroup>();
        for (var start = 0; start < data.Entries.Length;)
        {
            var end = start + 1;
            while (end < data.Entries.Length && string.Equals(data.Entries[end].Group, data.Entries[start].Group, StringComparison.Ordinal)) end++;
            groups.Add(new IndexGroup(data.Entries[start].Group, data.Entries[start].GroupPage, data.Entries[start..end]));
            start = end;
        }

        return _groups = groups.ToImmutable();
    }
}
