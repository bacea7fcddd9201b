using StaticNews.Engine.Shared.Yaml;

namespace StaticNews.Engine.Reading.Settings;

/// <summary>The search engines that ask for proof that the site is its owner's.</summary>
public static class VerificationFields
{
    /// <summary>All of them.</summary>
    public static readonly FieldTable Table = new(
        new("google", FieldKind.Text, new("구글 서치 콘솔", "Google Search Console")),
        new("naver", FieldKind.Text, new("네이버 서치어드바이저", "Naver Search Advisor")),
        new("bing", FieldKind.Text, new("빙 웹마스터 도구", "Bing Webmaster Tools")) { Synonyms = ["microsoft"] },
        new("yandex", FieldKind.Text, new("얀덱스 웹마스터", "Yandex Webmaster")),
        new("facebook", FieldKind.Text, new("메타 도메인 인증", "Meta domain verification")) { Synonyms = ["meta"] },
        new("pinterest", FieldKind.Text, new("핀터레스트", "Pinterest")));
}
