using System.Text.RegularExpressions;
using StaticNews.Engine.Prose;

namespace StaticNews.Tests.Structure;

/// <summary>An article may not take an id of the page around it, or skip links and labels would lead into the article.</summary>
[Trait("suite", "structure")]
public sealed partial class PageIdTests
{
    [Fact]
    public void Every_id_of_the_default_theme_is_kept_from_bodies()
    {
        var ids = Directory.GetFiles(Repository.PathOf("theme"), "*.html", SearchOption.AllDirectories)
            .SelectMany(file => IdAttribute().Matches(File.ReadAllText(file))).Select(match => match.Groups["id"].Value).Distinct().ToArray();
        Assert.Contains("main", ids);
        var names = new AnchorNames();
        Assert.All(ids, id => Assert.False(names.IsFree(id), $"A body could take id=\"{id}\": let it begin with \"page-\"."));
    }

    [GeneratedRegex("\\sid=\"(?<id>[^\"{]+)\"")]
    private static partial Regex IdAttribute();
}
