using StaticNews.Engine.Rendering.Templates;

namespace StaticNews.Engine.Rendering.Writers;

/// <summary>The few pieces of HTML that the program writes itself.</summary>
internal static class HtmlHead
{
    /// <summary>Everything up to the title; the head stays open.</summary>
    public static void Write(Utf8Output output, string language, string title)
    {
        output.Write("<!doctype html>\n<html lang=\""u8);
        output.WriteEscaped(language);
        output.Write("\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"robots\" content=\"noindex\">\n<title>"u8);
        output.WriteEscaped(title);
        output.Write("</title>\n"u8);
    }

    public static void WriteLink(Utf8Output output, string url, string text)
    {
        output.Write("<a href=\""u8);
        output.WriteEscaped(url);
        output.Write("\">"u8);
        output.WriteEscaped(text);
        output.Write("</a>"u8);
    }
}
