using StaticNews.Engine.Shared.Yaml;

namespace StaticNews.Engine.Reading.Settings;

/// <summary>The legal imprint of a Korean newspaper, in legal order.</summary>
public static class ImprintFields
{
    /// <summary>All of them.</summary>
    public static readonly FieldTable Table = new(
        new("title", FieldKind.Prose, new("제호", "name of the paper")) { Synonyms = ["name", "제호"] },
        new("registration", FieldKind.Prose, new("등록번호", "registration number")) { Synonyms = ["등록번호"] },
        new("registered", FieldKind.Prose, new("등록연월일", "date of registration")) { Synonyms = ["등록일", "등록연월일"] },
        new("publisher", FieldKind.Prose, new("발행인", "publisher")) { Synonyms = ["발행인"] },
        new("editor", FieldKind.Prose, new("편집인", "editor")) { Synonyms = ["편집인"] },
        new("office", FieldKind.Prose, new("발행소", "publishing house")) { Synonyms = ["company", "발행소"] },
        new("address", FieldKind.Prose, new("발행소의 주소", "its address")) { Synonyms = ["주소"] },
        new("phone", FieldKind.Prose, new("전화번호", "its telephone number")) { Synonyms = ["tel", "telephone", "전화", "전화번호"] },
        new("founded", FieldKind.Prose, new("발행연월일", "date of first publication")) { Synonyms = ["발행일", "창간일", "발행연월일"] },
        new("youth_protection", FieldKind.Prose, new("청소년보호책임자", "youth protection officer")) { Synonyms = ["청소년보호책임자"] });
}
