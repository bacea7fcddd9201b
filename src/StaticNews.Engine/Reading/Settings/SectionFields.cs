using StaticNews.Engine.Shared.Yaml;

namespace StaticNews.Engine.Reading.Settings;

/// <summary>The keys of a section of site.yml.</summary>
public static class SectionFields
{
    internal static readonly Field Id = new("id", FieldKind.Text, new("주소에 쓰일 이름. 없으면 이름에서 만듭니다.", "What it is called in urls; without one, made from the name.")) { Synonyms = ["slug", "key"] };
    internal static readonly Field Name = new("name", FieldKind.Prose, new("독자에게 보일 이름.", "What readers see.")) { Synonyms = ["title", "이름"] };
    internal static readonly Field Description = new("description", FieldKind.Prose, new("면의 설명.", "What it is about.")) { Synonyms = ["summary", "설명"] };

    /// <summary>All of them.</summary>
    public static readonly FieldTable Table = new(Id, Name, Description);
}
