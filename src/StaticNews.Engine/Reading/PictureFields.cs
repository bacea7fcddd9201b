using StaticNews.Engine.Shared.Yaml;

namespace StaticNews.Engine.Reading;

/// <summary>The keys of a picture that is more than a path.</summary>
public static class PictureFields
{
    internal static readonly Field Source = new("src", FieldKind.Text, new("사진 파일의 경로.", "The picture's path.")) { IsRequired = true, Synonyms = ["path", "url", "file", "사진"] };
    internal static readonly Field Alt = new("alt", FieldKind.Prose, new("사진을 볼 수 없는 독자를 위한 설명.", "What it shows, for readers who cannot see it.")) { Synonyms = ["대체텍스트"] };
    internal static readonly Field Caption = new("caption", FieldKind.Prose, new("사진 설명.", "The caption.")) { Synonyms = ["title", "설명"] };
    internal static readonly Field Credit = new("credit", FieldKind.Prose, new("사진을 찍거나 준 사람.", "Who took or gave it.")) { Synonyms = ["source", "author", "출처"] };

    /// <summary>All of them.</summary>
    public static readonly FieldTable Table = new(Source, Alt, Caption, Credit);
}
