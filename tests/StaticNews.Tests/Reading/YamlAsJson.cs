using System.Globalization;
using System.Text.Json.Nodes;
using StaticNews.Engine.Shared.Diagnostics;
using StaticNews.Engine.Shared.Yaml;

namespace StaticNews.Tests.Reading;

/// <summary>YAML as an editor sees it: plain numbers, true and false are no text.</summary>
internal static class YamlAsJson
{
    public static string Of(string yaml) =>
        Of(YamlReader.Read(yaml, 1, new FieldTable(), new Remarks("test.yml")))!.ToJsonString();

    private static JsonNode? Of(YamlNode node) => node switch
    {
        YamlMap map => new JsonObject(map.Entries.Select(entry => KeyValuePair.Create(entry.Key, Of(entry.Value)))),
        YamlList list => new JsonArray([.. list.Items.Select(Of)]),
        YamlText { IsEmpty: true } => null,
        YamlText { IsQuoted: false, Value: "true" or "false" } text => JsonValue.Create(text.Value == "true"),
        YamlText { IsQuoted: false } text when long.TryParse(text.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => JsonValue.Create(number),
        YamlText text => JsonValue.Create(text.Value),
        _ => null,
    };
}
