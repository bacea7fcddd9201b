namespace StaticNews.Engine.Shared.Text;

/// <summary>Which way a language is written.</summary>
public static class TextDirection
{
    /// <summary>As HTML says it: "rtl" or "ltr".</summary>
    /// <param name="language">A code such as ko, ar or fa-IR.</param>
    public static string Of(string language)
    {
        var region = language.AsSpan().IndexOfAny('-', '_');
        var code = region < 0 ? language : language[..region];
        return code.ToLowerInvariant() is "ar" or "arc" or "ckb" or "dv" or "fa" or "he" or "iw" or "ps" or "sd" or "ug" or "ur" or "yi" ? "rtl" : "ltr";
    }
}
