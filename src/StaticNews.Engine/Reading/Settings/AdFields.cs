using StaticNews.Engine.Shared.Yaml;

namespace StaticNews.Engine.Reading.Settings;

/// <summary>The keys of an ad slot that is more than a path.</summary>
public static class AdFields
{
    internal static readonly Field Html = new("html", FieldKind.Text, new("광고 HTML이 든 파일의 경로.", "The path of the file with its HTML.")) { Synonyms = ["file", "path", "src"] };
    internal static readonly Field Hosts = new("hosts", FieldKind.TextList, new("광고가 요청해도 되는 호스트.", "The hosts that it may ask.")) { Synonyms = ["host", "domains"] };

    /// <summary>All of them.</summary>
    public static readonly FieldTable Table = new(Html, Hosts);
}
