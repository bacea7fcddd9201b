using StaticNews.Engine.Shared.Yaml;

namespace StaticNews.Engine.Reading;

/// <summary>The front matter of a reporter's file.</summary>
public static class ReporterFields
{
    internal static readonly Field Name = new("name", FieldKind.Prose, new("이름. 꼭 필요합니다.", "The name; required.")) { IsRequired = true, Synonyms = ["title", "이름"] };
    internal static readonly Field Email = new("email", FieldKind.Text, new("전자우편 주소.", "The e-mail address.")) { Synonyms = ["mail", "이메일"] };
    internal static readonly Field Desk = new("desk", FieldKind.Prose, new("부서.", "The desk.")) { Synonyms = ["department", "section", "team", "부서"] };
    internal static readonly Field Column = new("column", FieldKind.Prose, new("연재하는 칼럼의 이름. 그 기자의 기사 제목 위에 보입니다.", "The name of the reporter's column, shown above headlines.")) { Synonyms = ["칼럼"] };
    internal static readonly Field Photo = new("photo", FieldKind.Map, new("얼굴 사진: 경로, 또는 src·alt·caption·credit.", "The portrait: a path, or src, alt, caption and credit.")) { Inner = PictureFields.Table, TakesText = true, Synonyms = ["image", "picture", "avatar", "사진"] };
    internal static readonly Field Former = new("former", FieldKind.YesNo, new("지금은 없는 기자. 전자우편을 보이지 않습니다.", "No longer with the paper; the address is not shown.")) { Synonyms = ["retired", "퇴사"] };
    internal static readonly Field HideEmail = new("hide_email", FieldKind.YesNo, new("전자우편을 보이지 않습니다.", "The address is not shown."));

    /// <summary>All of them.</summary>
    public static readonly FieldTable Table = new(Name, Email, Desk, Column, Photo, Former, HideEmail);
}
