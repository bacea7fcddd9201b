namespace StaticNews.Engine.Reading.Pictures;

/// <summary>What is wrong with a picture that can still be shown.</summary>
public enum PictureFault
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The file ends too early or is damaged: a part of the picture is missing.</summary>
    Damaged,

    /// <summary>A vector picture with scripts, foreign content or references to other hosts.</summary>
    Active,

    /// <summary>More pixels than any camera makes.</summary>
    TooManyPixels,

    /// <summary>More bytes than a newsroom's folder should hold.</summary>
    TooManyBytes,
}
