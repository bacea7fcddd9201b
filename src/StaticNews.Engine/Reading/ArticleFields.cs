using StaticNews.Engine.Shared.Yaml;

namespace StaticNews.Engine.Reading;

/// <summary>The front matter of an article: the one list of what it may say.</summary>
public static class ArticleFields
{
    internal static readonly Field Title = new("title", FieldKind.Prose, new("제목. 꼭 필요합니다.", "The headline; required.")) { IsRequired = true, MayBeBracketed = true, Synonyms = ["headline", "제목"] };
    internal static readonly Field Deck = new("deck", FieldKind.ProseList, new("부제. 한 줄 또는 세 줄까지의 목록.", "The deck: one line, or a list of up to three.")) { Synonyms = ["subtitle", "subhead", "subheadline", "부제"] };
    internal static readonly Field Reporter = new("reporter", FieldKind.ProseList, new("기자: ID나 이름. 없으면 편집국.", "The reporter: id or name; without one, the newsroom.")) { Synonyms = ["author", "byline", "writer", "기자"] };
    internal static readonly Field Reporters = new("reporters", FieldKind.ProseList, new("기자가 여럿일 때의 목록.", "Several reporters.")) { Synonyms = ["authors", "writers"] };
    internal static readonly Field Date = new("date", FieldKind.Date, new("입력 시각. 꼭 필요하며, 앞날이면 그때까지 싣지 않습니다.", "First publication; required. A date in the future is an embargo.")) { IsRequired = true, Synonyms = ["published", "publishdate", "pubdate", "published_at", "날짜", "입력"] };
    internal static readonly Field Updated = new("updated", FieldKind.Date, new("독자에게 알릴 수정 시각.", "The last edit that readers should know of.")) { Synonyms = ["lastmod", "modified", "updated_at", "last_modified", "수정"] };
    internal static readonly Field Section = new("section", FieldKind.Text, new("면: site.yml에 있는 ID나 이름.", "The section: its id or name in site.yml.")) { Synonyms = ["category", "categories", "desk", "면", "분류"] };
    internal static readonly Field Tags = new("tags", FieldKind.ProseList, new("태그. 목록이나 쉼표로 나눈 한 줄.", "Tags: a list, or one comma-separated line.")) { Synonyms = ["tag", "keywords", "topics", "태그"] };
    internal static readonly Field Summary = new("summary", FieldKind.Prose, new("목록과 피드에 보일 요약. 없으면 본문에서 따옵니다.", "For lists and feeds; without one, cut from the body.")) { Synonyms = ["description", "excerpt", "abstract", "lead", "요약"] };
    internal static readonly Field Image = new("image", FieldKind.Map, new("대표 사진: 경로, 또는 src·alt·caption·credit. 없으면 본문의 첫 사진.", "The main picture: a path, or src, alt, caption and credit; without one, the body's first.")) { Inner = PictureFields.Table, TakesText = true, Synonyms = ["photo", "picture", "thumbnail", "cover", "featured_image", "사진"] };
    internal static readonly Field Label = new("label", FieldKind.Prose, new("말머리: 속보, 단독, 사설처럼 제목 앞에 붙는 말.", "The label before the headline: 속보, 단독, 사설 …")) { MayBeBracketed = true, Synonyms = ["kicker", "badge", "prefix", "말머리"] };
    internal static readonly Field Series = new("series", FieldKind.Prose, new("연재의 이름.", "The name of a series.")) { Synonyms = ["연재"] };
    internal static readonly Field Story = new("story", FieldKind.Prose, new("이어지는 사건의 이름.", "The name of a running story.")) { Synonyms = ["사건"] };
    internal static readonly Field Related = new("related", FieldKind.MapList, new("함께 읽을 기사. 파일 경로, 또는 다른 사이트의 url·title·summary.", "Articles to read next: paths, or url, title and summary of pages elsewhere.")) { Inner = RelatedFields.Table, TakesText = true, Synonyms = ["related_articles", "관련기사"] };
    internal static readonly Field Corrections = new("corrections", FieldKind.MapList, new("정정·반론·추후보도: date·kind·text.", "Corrections: date, kind and text of each.")) { Inner = CorrectionFields.Table, Synonyms = ["correction", "정정"] };
    internal static readonly Field Slug = new("slug", FieldKind.Text, new("주소의 마지막 부분. 없으면 파일 이름.", "The last part of the url; without one, the file's name.")) { Synonyms = ["permalink", "url"] };
    internal static readonly Field Aliases = new("aliases", FieldKind.TextList, new("이 기사로 넘겨줄 옛 주소.", "Old urls that lead here.")) { Synonyms = ["alias", "redirect_from"] };
    internal static readonly Field Draft = new("draft", FieldKind.YesNo, new("아직 싣지 않는 기사.", "Not published.")) { Synonyms = ["초고"] };
    internal static readonly Field Expires = new("expires", FieldKind.Date, new("이때까지만 싣습니다. 날짜만 적으면 그날 0시.", "Published until then; a bare day means its first moment.")) { Synonyms = ["expirydate", "expiry", "unpublish"] };
    internal static readonly Field Front = new("front", FieldKind.Text, new("첫 화면의 자리: lead(머리) 또는 second(둘째).", "The place on the front page: lead or second.")) { Choices = ["lead", "second"], Synonyms = ["featured", "pinned"] };
    internal static readonly Field NoIndex = new("noindex", FieldKind.YesNo, new("검색 엔진에 싣지 말라고 알립니다.", "Asks search engines to leave it out.")) { Synonyms = ["robots"] };
    internal static readonly Field Ads = new("ads", FieldKind.YesNo, new("광고. false면 넣지 않습니다.", "Ads on its page; false: none."));
    internal static readonly Field Language = new("lang", FieldKind.Text, new("사이트와 다를 때의 언어 코드.", "Its language code where it differs from the site's.")) { Synonyms = ["language", "locale"] };
    internal static readonly Field TranslationOf = new("translation_of", FieldKind.Text, new("번역한 원문 기사의 경로.", "The path of the article that it translates.")) { Synonyms = ["translation", "original"] };

    /// <summary>All of them.</summary>
    public static readonly FieldTable Table = new(
        Title, Deck, Reporter, Reporters, Date, Updated, Section, Tags, Summary, Image, Label, Series, Story, Related, Corrections,
        Slug, Aliases, Draft, Expires, Front, NoIndex, Ads, Language, TranslationOf)
    {
        RuleOfUnknown = WithheldKeys.RuleOf,
    };
}
