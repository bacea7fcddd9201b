namespace StaticNews.Engine.Shared.Text;

/// <summary>What the spellings of a name share: 광주형 일자리 and 광주형일자리, AWS and aws.</summary>
public static class TagKey
{
    /// <summary>NFC, lower case, without white space.</summary>
    public static string Of(string name) =>
        string.Concat(Nfc.Normalize(name).Where(c => !char.IsWhiteSpace(c))).ToLowerInvariant();
}
