using StaticNews.Engine.Shared.Yaml;

namespace StaticNews.Engine.Reading.Settings;

/// <summary>The keys of a menu entry.</summary>
public static class MenuFields
{
    internal static readonly Field Name = new("name", FieldKind.Prose, new("보일 이름.", "What it says.")) { Synonyms = ["title", "label", "이름"] };
    internal static readonly Field Url = new("url", FieldKind.Text, new("사이트 안의 경로나 다른 사이트의 주소.", "A path of the site or an address elsewhere.")) { Synonyms = ["path", "href", "link", "주소"] };

    /// <summary>All of them.</summary>
    public static readonly FieldTable Table = new(Name, Url);
}
