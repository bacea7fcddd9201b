using StaticNews.Engine.Prose;

namespace StaticNews.Tests.Prose.CopyDesk;

/// <summary>What the copy desk marks in a body, as codes with the words that they point at.</summary>
internal static class Marks
{
    public static string In(string body)
    {
        var lines = body.Split('\n');
        return string.Join(", ", BodyReader.Read(body, 1, "a.md", true, isNews: true).Diagnostics.Select(each =>
        {
            var span = each.Place.Span;
            return $"{each.Rule.Code[2..]} {lines[span.Line - 1].Substring(span.Column - 1, span.Length)}";
        }));
    }
}
