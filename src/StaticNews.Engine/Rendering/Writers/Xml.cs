using StaticNews.Engine.Rendering.Templates;

namespace StaticNews.Engine.Rendering.Writers;

/// <summary>Pieces of XML that is valid whatever text an author wrote.</summary>
internal static class Xml
{
    public static void WriteElement(Utf8Output output, string name, string text)
    {
        output.Write("<");
        output.Write(name);
        output.Write(">");
        output.Write(XmlText.Escape(text));
        output.Write("</");
        output.Write(name);
        output.Write(">");
    }

    /// <summary>An element in a line of its own.</summary>
    public static void WriteLine(Utf8Output output, string name, string text)
    {
        WriteElement(output, name, text);
        output.Write("\n"u8);
    }

    /// <summary>An attribute with the space before it.</summary>
    public static void WriteAttribute(Utf8Output output, string name, string value)
    {
        output.Write(" ");
        output.Write(name);
        output.Write("=\"");
        output.Write(XmlText.Escape(value));
        output.Write("\"");
    }
}
