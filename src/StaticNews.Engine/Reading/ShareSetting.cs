namespace StaticNews.Engine.Reading;

/// <summary>How articles are shared.</summary>
/// <param name="HasButtons">Whether articles offer to be shared.</param>
/// <param name="Days">How long an article is recent.</param>
public sealed record ShareSetting(bool HasButtons, ShareCardChoice Cards, int Days)
{
    /// <summary>Where site.yml says nothing.</summary>
    public static readonly ShareSetting Default = new(true, ShareCardChoice.Recent, 30);

    /// <summary>`share: false`.</summary>
    public static readonly ShareSetting None = new(false, ShareCardChoice.None, 30);
}
