using StaticNews.Engine.Shared.Yaml;

namespace StaticNews.Engine.Reading.Settings;

/// <summary>How articles are shared.</summary>
internal static class ShareReader
{
    private const int MostDays = 36_500;

    /// <summary>`share: false` is neither buttons nor cards, `share: true` or nothing the default.</summary>
    public static ShareSetting Read(YamlFields fields)
    {
        if (fields.Node(SiteFields.Share) is YamlText text && YesNoWord.Read(text.Value) is { } isOn) return isOn ? ShareSetting.Default : ShareSetting.None;
        if (fields.Map(SiteFields.Share) is not { } map) return ShareSetting.Default;
        var cards = map.Choice(ShareFields.Cards) switch
        {
            "all" => ShareCardChoice.All,
            "none" => ShareCardChoice.None,
            _ => ShareCardChoice.Recent,
        };
        return new ShareSetting(
            map.YesNo(ShareFields.Buttons) ?? ShareSetting.Default.HasButtons, cards, map.Number(ShareFields.Days, 1, MostDays) ?? ShareSetting.Default.Days);
    }
}
