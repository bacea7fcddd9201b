namespace StaticNews.Engine.Reading;

/// <summary>Which articles without a picture get a card of their own for shares.</summary>
public enum ShareCardChoice
{
    /// <summary>Those of the last days: links are shared while news is new, and room is limited.</summary>
    Recent,

    /// <summary>Every one.</summary>
    All,

    /// <summary>None.</summary>
    None,
}
