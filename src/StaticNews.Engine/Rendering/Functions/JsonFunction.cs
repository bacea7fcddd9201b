using System.Collections;
using System.Text.Json;
using Scriban.Runtime;
using StaticNews.Engine.Rendering.Metadata;
using StaticNews.Engine.Rendering.Templates;

namespace StaticNews.Engine.Rendering.Functions;

/// <summary>json value: for scripts of the theme; views become objects of all their members.</summary>
internal static class JsonFunction
{
    private const int Deepest = 8;

    public static object? Write(FunctionCall call)
    {
        var output = new Utf8Output();
        using (var writer = new Utf8JsonWriter(output, ScriptJson.Options)) Write(call, writer, call[0], 0);
        return new Html(output.ToText());
    }

    private static void Write(FunctionCall call, Utf8JsonWriter writer, object? value, int depth)
    {
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case bool flag:
                writer.WriteBooleanValue(flag);
                break;
            case int number:
                writer.WriteNumberValue(number);
                break;
            case long number:
                writer.WriteNumberValue(number);
                break;
            case double number when double.IsFinite(number):
                writer.WriteNumberValue(number);
                break;
            case Views.View { IsPrintable: true } or string or Html or Markup:
                writer.WriteStringValue(call.Context.ObjectToString(value));
                break;
            case IEnumerable list when value is not ScriptObject:
                Enter(call, value, depth);
                writer.WriteStartArray();
                foreach (var item in list) Write(call, writer, item, depth + 1);
                writer.WriteEndArray();
                break;
            case IScriptObject members:
                Enter(call, value, depth);
                writer.WriteStartObject();
                foreach (var member in members.GetMembers())
                {
                    members.TryGetValue(call.Context, call.Span, member, out var item);
                    writer.WritePropertyName(member);
                    Write(call, writer, item, depth + 1);
                }

                writer.WriteEndObject();
                break;
            default:
                throw call.Wrong(value);
        }
    }

    private static void Enter(FunctionCall call, object value, int depth)
    {
        if (depth == Deepest) throw call.Wrong(value);
    }
}
