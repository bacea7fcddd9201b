namespace StaticNews.Engine.Shared.Text;

/// <summary>How a word ends when it is read aloud in Korean.</summary>
internal enum FinalSound
{
    /// <summary>Nobody can say.</summary>
    Unknown,

    /// <summary>A vowel.</summary>
    Open,

    /// <summary>The consonant ㄹ, after which 으로 is 로.</summary>
    Rieul,

    /// <summary>Any other consonant.</summary>
    Closed,
}
