using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using StaticNews.Engine.Reading.Settings;
using StaticNews.Engine.Shared.Yaml;

namespace StaticNews.Engine.Reading.Schemas;

/// <summary>JSON schemas of front matter and site.yml, from the same tables that the readers use: for editors that complete and check as one types.</summary>
public static class FieldSchemas
{
    private static readonly JsonWriterOptions Readable = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The name under which the schema is kept.</summary>
    public static string FileNameOf(SchemaKind kind) => kind.ToString().ToLowerInvariant() + ".schema.json";

    /// <summary>The schema (draft 7), explained in this language, with a newline at its end.</summary>
    public static string Of(SchemaKind kind, MessageLanguage language)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Readable))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "http://json-schema.org/draft-07/schema#");
            json.WriteString("title", TitleOf(kind).In(language, []));
            FieldSchema.WriteMap(json, TableOf(kind), language);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length) + "\n";
    }

    private static FieldTable TableOf(SchemaKind kind) => kind switch
    {
        SchemaKind.Site => SiteFields.Table,
        SchemaKind.Article => ArticleFields.Table,
        SchemaKind.Reporter => ReporterFields.Table,
        _ => PageFields.Table,
    };

    private static Wording TitleOf(SchemaKind kind) => kind switch
    {
        SchemaKind.Site => new("site.yml: 신문사의 설정", "site.yml: the paper's settings"),
        SchemaKind.Article => new("기사의 머리말", "Front matter of an article"),
        SchemaKind.Reporter => new("기자 소개의 머리말", "Front matter of a reporter's file"),
        _ => new("페이지의 머리말", "Front matter of a page"),
    };
}
