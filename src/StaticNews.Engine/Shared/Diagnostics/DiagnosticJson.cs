using System.Text.Json;

namespace StaticNews.Engine.Shared.Diagnostics;

/// <summary>Diagnostics for programs.</summary>
public static class DiagnosticJson
{
    /// <summary>Writes the diagnostics as an array. Every key is always there; line, column and length are null for a file as a whole.</summary>
    public static void WriteArray(Utf8JsonWriter json, ImmutableArray<Diagnostic> sorted, MessageLanguage language)
    {
        json.WriteStartArray();
        foreach (var diagnostic in sorted) Write(json, diagnostic, language);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Diagnostic diagnostic, MessageLanguage language)
    {
        var span = diagnostic.Place.Span;
        json.WriteStartObject();
        json.WriteString("code", diagnostic.Rule.Code);
        json.WriteString("severity", diagnostic.Severity.Key());
        json.WriteString("path", diagnostic.Place.Path);
        WritePosition(json, "line", span.Line, span);
        WritePosition(json, "column", span.Column, span);
        WritePosition(json, "length", span.Length, span);
        json.WriteString("message", diagnostic.Message(language));
        json.WriteString("hint", diagnostic.Hint(language));
        json.WriteString("suggestion", diagnostic.Suggestion);
        json.WriteEndObject();
    }

    private static void WritePosition(Utf8JsonWriter json, string key, int value, TextSpan span)
    {
        if (span.Line > 0) json.WriteNumber(key, value);
        else json.WriteNull(key);
    }
}
