using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace StaticNews.Engine.Rendering.Metadata;

/// <summary>JSON that may stand inside a script element: no character in it can end the element, and Hangul stays readable.</summary>
internal static class ScriptJson
{
    public static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };
}
