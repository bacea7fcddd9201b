using StaticNews.Engine.Indexing;
using StaticNews.Engine.Planning.Admin;
using StaticNews.Engine.Reading;
using StaticNews.Engine.Shared.Yaml;
using YamlDotNet.RepresentationModel;

namespace StaticNews.Tests.Planning;

/// <summary>The writing desk's configuration has every field that the readers know, and is YAML to a reader that is not ours.</summary>
public sealed class DeskConfigTests
{
    [Theory]
    [InlineData("ko")]
    [InlineData("en")]
    public void Every_field_of_every_table_has_a_widget(string language)
    {
        var collections = Collections(language);
        Assert.Equal(["articles", "reporters", "pages"], collections.Select(each => Text(each, "name")));
        FieldTable[] tables = [ArticleFields.Table, ReporterFields.Table, PageFields.Table];
        foreach (var (collection, table) in collections.Zip(tables))
        {
            var fields = Items(collection, "fields");
            Assert.Equal("body", Text(fields[^1], "name"));
            Check(table, fields[..^1]);
        }
    }

    [Theory]
    [InlineData("date", "datetime")]
    [InlineData("section", "select")]
    [InlineData("reporters", "relation")]
    [InlineData("tags", "list")]
    [InlineData("image", "object")]
    [InlineData("summary", "text")]
    [InlineData("draft", "boolean")]
    [InlineData("front", "select")]
    public void A_widget_fits_its_field(string name, string widget) =>
        Assert.Equal(widget, Text(Items(Collections("ko")[0], "fields").Single(field => Text(field, "name") == name), "widget"));

    // The desk writes every switch into the file, and an article without the key has ads.
    [Fact]
    public void A_new_article_has_ads() =>
        Assert.Equal("true", Text(Items(Collections("ko")[0], "fields").Single(field => Text(field, "name") == "ads"), "default"));

    private static void Check(FieldTable table, YamlMappingNode[] fields)
    {
        Assert.Equal(table.Fields.Select(field => field.Name), fields.Select(field => Text(field, "name")));
        foreach (var (known, written) in table.Fields.Zip(fields))
        {
            Assert.NotEqual("", Text(written, "label"));
            Assert.Equal(known.IsRequired ? "true" : "false", Text(written, "required"));
            if (known.Inner is { } inner) Check(inner, Items(written, "fields"));
        }
    }

    private static YamlMappingNode[] Collections(string language)
    {
        var settings = new SiteSettings { Name = "신문: \"물빛\" #1", BaseUrl = new Uri("https://news.example/"), Language = language };
        var admin = new AdminSetting("mulbit/paper", "main", "input", null, null);
        var config = DeskConfig.Write(settings, admin, [new Section("sea", "바다: 섬", null, new Route("/sea/"))]);
        var stream = new YamlStream();
        stream.Load(new StringReader(config));
        var root = (YamlMappingNode)stream.Documents.Single().RootNode;
        Assert.Equal(settings.Name, Text(root, "app_title"));
        return Items(root, "collections");
    }

    private static YamlMappingNode[] Items(YamlMappingNode node, string key) => [.. ((YamlSequenceNode)node.Children[key]).Cast<YamlMappingNode>()];

    private static string Text(YamlMappingNode node, string key) => ((YamlScalarNode)node.Children[key]).Value!;
}
