using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using StaticNews.Engine.Indexing;
using StaticNews.Engine.Inquiry;

namespace StaticNews.Reporting;

/// <summary>The answer of stats for programs: one document, every list whole. Keys are only ever added.</summary>
internal static class StatisticsJson
{
    private const int FormatVersion = 1;

    private static readonly JsonWriterOptions Readable = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the document and a final newline.</summary>
    public static void Write(TextWriter writer, NewsroomStatistics counts)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Readable))
        {
            json.WriteStartObject();
            json.WriteNumber("version", FormatVersion);
            json.WriteString("name", counts.Name);
            json.WriteString("now", counts.Now);
            WriteArticles(json, counts);
            WriteCounts(json, "sections", counts.Sections);
            WriteCounts(json, "years", counts.Years);
            WriteReporters(json, counts.Reporters);
            WriteCounts(json, "tags", counts.Tags);
            WriteTwins(json, counts.TagTwins);
            WriteTexts(json, "orphans", counts.Orphans);
            WriteTexts(json, "without_picture", counts.WithoutPicture);
            WriteTexts(json, "without_deck", counts.WithoutDeck);
            WriteCounts(json, "largest_pages", counts.LargestPages);
            WriteCounts(json, "largest_pictures", counts.LargestPictures);
            WriteSizes(json, counts);
            json.WriteEndObject();
        }

        writer.Write(Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length));
        writer.Write('\n');
    }

    private static void WriteArticles(Utf8JsonWriter json, NewsroomStatistics counts)
    {
        json.WriteStartObject("articles");
        json.WriteNumber("published", counts.Published);
        json.WriteNumber("drafts", counts.Withheld.GetValueOrDefault(WithheldReason.Draft));
        json.WriteNumber("embargoed", counts.Withheld.GetValueOrDefault(WithheldReason.Embargoed));
        json.WriteNumber("expired", counts.Withheld.GetValueOrDefault(WithheldReason.Expired));
        json.WriteNumber("undated", counts.Withheld.GetValueOrDefault(WithheldReason.Undated));
        json.WriteNumber("characters", counts.Characters);
        json.WriteEndObject();
    }

    private static void WriteReporters(Utf8JsonWriter json, ImmutableArray<ReporterCount> reporters)
    {
        json.WriteStartArray("reporters");
        foreach (var reporter in reporters)
        {
            json.WriteStartObject();
            json.WriteString("name", reporter.Name);
            json.WriteNumber("count", reporter.Articles);
            json.WriteBoolean("registered", reporter.IsRegistered);
            json.WriteBoolean("former", reporter.IsFormer);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteTwins(Utf8JsonWriter json, ImmutableArray<TagTwin> twins)
    {
        json.WriteStartArray("tag_twins");
        foreach (var twin in twins)
        {
            json.WriteStartObject();
            json.WriteString("rare", twin.Rare.Name);
            json.WriteString("common", twin.Common.Name);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteSizes(Utf8JsonWriter json, NewsroomStatistics counts)
    {
        json.WriteStartObject("bytes");
        json.WriteNumber("total", counts.TotalBytes);
        foreach (var part in Enum.GetValues<OutputPart>()) json.WriteNumber(part.ToString().ToLowerInvariant(), counts.Parts[part]);
        json.WriteNumber("estimated", counts.EstimatedBytes);
        json.WriteNumber("estimated_files", counts.EstimatedFiles);
        json.WriteEndObject();
        var forecast = counts.Forecast;
        json.WriteStartObject("github_pages");
        json.WriteNumber("limit", PagesForecast.LimitBytes);
        json.WriteNumber("room", forecast.RoomBytes);
        if (forecast.MoreArticles is { } more) json.WriteNumber("more_articles", more);
        else json.WriteNull("more_articles");
        json.WriteNumber("articles_in_90_days", forecast.RecentArticles);
        if (forecast.Until is { } until) json.WriteString("until", until);
        else json.WriteNull("until");
        json.WriteEndObject();
    }

    private static void WriteCounts(Utf8JsonWriter json, string key, ImmutableArray<NamedCount> counts)
    {
        json.WriteStartArray(key);
        foreach (var count in counts)
        {
            json.WriteStartObject();
            json.WriteString("name", count.Name);
            json.WriteNumber("count", count.Count);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteTexts(Utf8JsonWriter json, string key, ImmutableArray<string> texts)
    {
        json.WriteStartArray(key);
        foreach (var text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
