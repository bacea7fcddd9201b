using StaticNews.Engine.Shared.Yaml;

namespace StaticNews.Engine.Reading.Settings;

/// <summary>The keys of share.</summary>
public static class ShareFields
{
    internal static readonly Field Cards = new("cards", FieldKind.Text, new("사진 없는 기사의 공유 카드: recent(최근 기사), all, none. 없으면 recent.", "Cards for articles without a picture: recent, all or none; recent without it.")) { Choices = ["recent", "all", "none"], Synonyms = ["card", "images"] };
    internal static readonly Field Days = new("days", FieldKind.Number, new("recent가 며칠까지인지. 없으면 30.", "How many days are recent; 30 without it.")) { Synonyms = ["age"] };
    internal static readonly Field Buttons = new("buttons", FieldKind.YesNo, new("기사 아래에 공유 자리를 둡니다. 없으면 true.", "Articles offer to be shared; true without it.")) { Synonyms = ["button"] };

    /// <summary>All of them.</summary>
    public static readonly FieldTable Table = new(Cards, Days, Buttons);
}
