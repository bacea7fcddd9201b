using StaticNews.Engine.Indexing;
using StaticNews.Engine.Reading;
using StaticNews.Engine.Shared.Yaml;

namespace StaticNews.Engine.Planning.Admin;

/// <summary>The fields of a table as the widgets of the writing desk's form.</summary>
internal sealed class FieldWidgets(ConfigText config, MessageLanguage language, SiteZone zone, ImmutableArray<Section> sections)
{
    // As desks write it; the reader takes it in the site's zone.
    private const string DateFormat = "YYYY-MM-DD HH:mm";

    /// <summary>Each field as an item of the list that is open.</summary>
    public void Write(FieldTable table)
    {
        foreach (var field in table.Fields) config.Item(() => Write(field));
    }

    private void Write(Field field)
    {
        var description = field.Description.In(language, []);
        var label = FieldLabel.Of(description);
        config.Text("name", field.Name).Text("label", label);
        if (description[label.Length..].TrimStart(' ', '.', ':', ';') is { Length: > 0 } rest) config.Text("hint", rest);
        config.YesNo("required", field.IsRequired);
        if (Is(field, ArticleFields.Reporter) || Is(field, ArticleFields.Reporters)) WriteReporters();
        else if (Is(field, ArticleFields.Section) && !sections.IsEmpty) WriteOptions(sections.Select(section => (section.Name, section.Id)));
        else if (Is(field, PictureFields.Source)) config.Text("widget", "image");
        else if (!field.Choices.IsEmpty) WriteOptions(field.Choices.Select(choice => (choice, choice)));
        else WriteByKind(field);
    }

    private void WriteByKind(Field field)
    {
        switch (field.Kind)
        {
            case FieldKind.Date:
                config.Text("widget", "datetime").Text("format", DateFormat).Text("input_timezone", zone.Name);
                if (field.IsRequired) config.Text("default", "{{now}}");
                break;
            case FieldKind.YesNo:
                // The desk writes every switch: one that the reader takes for on must start there.
                config.Text("widget", "boolean").YesNo("default", Is(field, ArticleFields.Ads));
                break;
            case FieldKind.Number:
                config.Text("widget", "number").Text("value_type", "int");
                break;
            case FieldKind.ProseList or FieldKind.TextList:
                config.Text("widget", "list");
                break;
            case FieldKind.Map when field.Inner is { } inner:
                config.Text("widget", "object").Below("fields", () => Write(inner));
                break;
            case FieldKind.MapList when field.Inner is { } inner:
                config.Text("widget", "list").Text("summary", "{{" + inner.Fields[0].Name + "}}").Below("fields", () => Write(inner));
                break;
            default:
                config.Text("widget", IsLong(field) ? "text" : "string");
                break;
        }
    }

    private void WriteReporters() => config.Text("widget", "relation")
        .Text("collection", "reporters")
        .Text("value_field", "{{slug}}")
        .List("display_fields", [ReporterFields.Name.Name])
        .List("search_fields", [ReporterFields.Name.Name])
        .YesNo("multiple", true);

    private void WriteOptions(IEnumerable<(string Label, string Value)> options) => config.Text("widget", "select").Below("options", () =>
    {
        foreach (var (label, value) in options) config.Item(() => config.Text("label", label).Text("value", value));
    });

    private static bool IsLong(Field field) =>
        Is(field, ArticleFields.Summary) || Is(field, RelatedFields.Summary) || Is(field, CorrectionFields.Text) || Is(field, PageFields.Summary) || Is(field, PageFields.Description);

    private static bool Is(Field field, Field other) => ReferenceEquals(field, other);
}
