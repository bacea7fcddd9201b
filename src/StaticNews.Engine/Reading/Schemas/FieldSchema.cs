using System.Text.Json;
using StaticNews.Engine.Shared.Yaml;

namespace StaticNews.Engine.Reading.Schemas;

/// <summary>One field as JSON schema: what the readers take without a word, and nothing else.</summary>
internal static class FieldSchema
{
    /// <summary>Writes the members of the schema of a map.</summary>
    public static void WriteMap(Utf8JsonWriter json, FieldTable table, MessageLanguage language)
    {
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        foreach (var field in table.Fields)
        {
            json.WriteStartObject(field.Name);
            json.WriteString("description", field.Description.In(language, []));
            WriteValue(json, field, language);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        var required = table.Fields.Where(static field => field.IsRequired).ToArray();
        if (required.Length > 0)
        {
            json.WriteStartArray("required");
            foreach (var field in required) json.WriteStringValue(field.Name);
            json.WriteEndArray();
        }

        json.WriteBoolean("additionalProperties", false);
    }

    // A key without a value is a key that was left empty, which only a required one may not be.
    private static void WriteValue(Utf8JsonWriter json, Field field, MessageLanguage language)
    {
        json.WriteStartArray("anyOf");
        if (!field.IsRequired) Type(json, "null");
        switch (field.Kind)
        {
            case FieldKind.YesNo:
                Type(json, "boolean");
                break;
            case FieldKind.Number:
                Type(json, "integer");
                break;
            case FieldKind.ProseList or FieldKind.TextList:
                WriteText(json, field);
                if (field.TakesNo) Type(json, "boolean");
                List(json, () => WriteText(json, field));
                break;
            case FieldKind.Map:
                if (field.TakesNo) Type(json, "boolean");
                WriteNamed(json, field, language);
                break;
            case FieldKind.MapList:
                if (field.TakesText) WriteText(json, field);
                List(json, () => WriteItem(json, field, language));
                break;
            default:
                WriteText(json, field);
                break;
        }

        json.WriteEndArray();
    }

    private static void WriteItem(Utf8JsonWriter json, Field field, MessageLanguage language)
    {
        if (!field.TakesText)
        {
            WriteNamed(json, field, language);
            return;
        }

        json.WriteStartObject();
        json.WriteStartArray("anyOf");
        WriteText(json, field);
        WriteInner(json, field.Inner!, language);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteNamed(Utf8JsonWriter json, Field field, MessageLanguage language)
    {
        if (field.TakesText && field.Inner is not null) WriteText(json, field);
        if (field.Inner is not null)
        {
            WriteInner(json, field.Inner, language);
            return;
        }

        json.WriteStartObject();
        json.WriteString("type", "object");
        json.WriteStartObject("additionalProperties");
        json.WriteStartArray("anyOf");
        if (field.Values is not null) WriteInner(json, field.Values, language);
        if (field.Choices.IsEmpty) Type(json, "boolean");
        WriteText(json, field);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteInner(Utf8JsonWriter json, FieldTable table, MessageLanguage language)
    {
        json.WriteStartObject();
        WriteMap(json, table, language);
        json.WriteEndObject();
    }

    // An editor reads `title: 2026` as a number; to a newspaper it is a headline. `off` is false to an editor that reads the older YAML.
    private static void WriteText(Utf8JsonWriter json, Field field)
    {
        json.WriteStartObject();
        if (field.Choices.IsEmpty)
        {
            json.WriteStartArray("type");
            json.WriteStringValue("string");
            json.WriteStringValue("number");
            json.WriteEndArray();
        }
        else
        {
            json.WriteStartArray("enum");
            foreach (var choice in field.Choices) json.WriteStringValue(choice);
            foreach (var (word, _) in field.ChoiceWords) json.WriteStringValue(word);
            if (field.Choices.Contains("off")) json.WriteBooleanValue(false);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void List(Utf8JsonWriter json, Action writeItem)
    {
        json.WriteStartObject();
        json.WriteString("type", "array");
        json.WritePropertyName("items");
        writeItem();
        json.WriteEndObject();
    }

    private static void Type(Utf8JsonWriter json, string type)
    {
        json.WriteStartObject();
        json.WriteString("type", type);
        json.WriteEndObject();
    }
}
