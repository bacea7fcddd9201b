using StaticNews.Engine.Shared.Yaml;

namespace StaticNews.Engine.Reading.Settings;

/// <summary>The keys of site.yml: the one list of what it may say.</summary>
public static class SiteFields
{
    internal static readonly Field Name = new("name", FieldKind.Prose, new("신문의 이름. 꼭 필요합니다.", "The paper's name; required.")) { IsRequired = true, Synonyms = ["title", "이름"] };
    internal static readonly Field BaseUrl = new("base_url", FieldKind.Text, new("사이트의 주소. 꼭 필요합니다.", "The site's address; required.")) { IsRequired = true, Synonyms = ["baseurl", "url", "주소"] };
    internal static readonly Field Tagline = new("tagline", FieldKind.Prose, new("이름 곁의 한 줄.", "One line beside the name.")) { Synonyms = ["slogan", "subtitle"] };
    internal static readonly Field Description = new("description", FieldKind.Prose, new("검색 엔진에 보일 설명.", "For search engines.")) { Synonyms = ["summary", "설명"] };
    internal static readonly Field Language = new("language", FieldKind.Text, new("사이트의 언어: ko 또는 en.", "The site's language: ko or en.")) { Synonyms = ["lang", "locale", "languagecode"] };
    internal static readonly Field TimeZone = new("timezone", FieldKind.Text, new("날짜를 읽고 보일 시간대. 없으면 Asia/Seoul.", "The zone of dates; Asia/Seoul without one.")) { Synonyms = ["zone", "tz"] };
    internal static readonly Field Permalink = new("permalink", FieldKind.Text, new("기사 주소의 형식. 없으면 /{yyyy}/{mm}/{dd}/{slug}/.", "The form of article urls; /{yyyy}/{mm}/{dd}/{slug}/ without one.")) { Synonyms = ["permalinks"] };
    internal static readonly Field PageSize = new("page_size", FieldKind.Number, new("목록 한 쪽의 기사 수. 없으면 20.", "Articles on a list page; 20 without one.")) { Synonyms = ["paginate", "per_page"] };
    internal static readonly Field Sections = new("sections", FieldKind.MapList, new("면의 id·name·description, 메뉴의 순서대로. 없으면 기사에 적힌 면.", "The sections' id, name and description in the menu's order; without any, those that articles name.")) { Inner = SectionFields.Table, TakesText = true, Synonyms = ["section", "categories"] };
    internal static readonly Field Imprint = new("imprint", FieldKind.Map, new("신문의 필수 표기 사항.", "The legal imprint.")) { Inner = ImprintFields.Table };
    internal static readonly Field Newspaper = new("newspaper", FieldKind.YesNo, new("등록된 신문이면 true: 표기 사항이 빠지면 오류입니다.", "true for a registered newspaper: an incomplete imprint is an error."));
    internal static readonly Field Feeds = new("feeds", FieldKind.Map, new("피드의 설정.", "The feeds.")) { Inner = GroupFields.Feeds, TakesText = true, Synonyms = ["feed", "rss"] };
    internal static readonly Field Ads = new("ads", FieldKind.Map, new("광고 자리의 이름과 HTML 파일.", "Ad slots by name, with their HTML files.")) { Values = AdFields.Table, TakesText = true, Example = "{ leaderboard: ads/leaderboard.html }" };
    internal static readonly Field Search = new("search", FieldKind.YesNo, new("검색 페이지를 만듭니다. 없으면 true.", "Makes a search page; true without it."));
    internal static readonly Field Share = new("share", FieldKind.Map, new("공유 카드와 공유 단추, 또는 false.", "Share cards and buttons, or false.")) { Inner = ShareFields.Table, TakesNo = true };
    internal static readonly Field Verification = new("verification", FieldKind.Map, new("검색 엔진의 사이트 소유 확인 값.", "Search engines' site verification.")) { Inner = VerificationFields.Table };
    internal static readonly Field Checks = new("checks", FieldKind.Map, new("진단 코드별 무게: off, hint, warning, error.", "Weight per diagnostic code: off, hint, warning or error.")) { Choices = ["off", "hint", "warning", "error"], Example = "{ SN2202: off }" };
    internal static readonly Field Theme = new("theme", FieldKind.Map, new("테마의 선택 사항.", "The theme's options.")) { Synonyms = ["params", "options"], Example = "{ accent: green }" };
    internal static readonly Field Menu = new("menu", FieldKind.MapList, new("면 뒤에 올 메뉴의 name·url.", "Name and url of menu entries after the sections.")) { Inner = MenuFields.Table, Synonyms = ["nav", "navigation"] };
    internal static readonly Field Front = new("front", FieldKind.TextList, new("첫 화면에 올릴 기사의 경로, 머리기사부터.", "Paths of the articles on the front page, the lead first."));
    internal static readonly Field Related = new("related", FieldKind.Map, new("관련 기사의 설정.", "Related articles.")) { Inner = GroupFields.Related, TakesText = true };
    internal static readonly Field Domain = new("domain", FieldKind.Text, new("사이트의 도메인. CNAME 파일을 만듭니다.", "The custom domain; writes CNAME.")) { Synonyms = ["cname", "host"] };
    internal static readonly Field Admin = new("admin", FieldKind.Map, new("브라우저에서 기사를 쓰는 관리 화면.", "The writing desk in the browser, at /admin/.")) { Inner = AdminFields.Table, TakesNo = true, Synonyms = ["cms"] };
    internal static readonly Field AiNotice = new("ai_notice", FieldKind.YesNo, new("저작권 문구에 AI 학습 금지를 덧붙입니다.", "The copyright line also forbids the training of AI."));
    internal static readonly Field Logo = new("logo", FieldKind.Text, new("로고 그림의 경로.", "The logo's path."));
    internal static readonly Field ShareImage = new("share_image", FieldKind.Text, new("사진 없는 페이지를 공유할 때 쓸 그림의 경로.", "The picture for shares of pages that have none.")) { Synonyms = ["default_image", "image", "og_image"] };
    internal static readonly Field Subheads = new("subheads", FieldKind.YesNo, new("문단 앞의 ◇를 작은 제목으로 만듭니다. 없으면 true.", "◇ at the start of a paragraph makes a subhead; true without it."));
    internal static readonly Field Version = new("version", FieldKind.Number, new("이 파일의 판. 지금은 1뿐입니다.", "The version of this file; so far only 1."));

    /// <summary>All of them.</summary>
    public static readonly FieldTable Table = new(
        Name, BaseUrl, Tagline, Description, Language, TimeZone, Permalink, PageSize, Sections, Imprint, Newspaper, Feeds, Ads, Search,
        Share, Verification, Checks, Theme, Menu, Front, Related, Domain, Admin, AiNotice, Logo, ShareImage, Subheads, Version);
}
