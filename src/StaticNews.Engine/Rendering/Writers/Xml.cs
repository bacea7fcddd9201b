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
}
