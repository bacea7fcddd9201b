using StaticNews.Engine.Shared.Yaml;

namespace StaticNews.Engine.Reading;

/// <summary>The keys of a correction.</summary>
public static class CorrectionFields
{
    internal static readonly Field Date = new("date", FieldKind.Date, new("바로잡은 날짜.", "When it was made.")) { IsRequired = true, Synonyms = ["날짜"] };
    internal static readonly Field Kind = new("kind", FieldKind.Text, new("종류: 정정, 반론, 추후보도 가운데 하나.", "Its kind: correction (정정), reply (반론) or follow-up (추후보도)."))
    {
        IsRequired = true,
        Choices = [Correction.Mending, "반론", "추후보도"],
        ChoiceWords = [("correction", Correction.Mending), ("reply", "반론"), ("follow-up", "추후보도")],
        Synonyms = ["type", "종류"],
    };

    internal static readonly Field Text = new("text", FieldKind.Prose, new("독자에게 알리는 글.", "What readers are told.")) { IsRequired = true, Synonyms = ["note", "body", "내용"] };

    /// <summary>All of them.</summary>
    public static readonly FieldTable Table = new(Date, Kind, Text);
}
