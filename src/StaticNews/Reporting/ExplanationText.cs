using System.Collections.Immutable;
using System.Globalization;
using StaticNews.Engine.Indexing;
using StaticNews.Engine.Indexing.Related;
using StaticNews.Engine.Inquiry;
using StaticNews.Engine.Planning;
using StaticNews.Engine.Shared.Diagnostics;

namespace StaticNews.Reporting;

/// <summary>The answer of why, as people read it.</summary>
/// <param name="urlOf">A route as an address that can be opened.</param>
/// <param name="titleOf">The title of the page at a route, or null.</param>
internal sealed class ExplanationText(ITextSink sink, MessageLanguage language, Func<Route, string> urlOf, Func<Route, string?> titleOf)
{
    private const int MostRows = 20;

    private static readonly Wording State = new("상태", "state");
    private static readonly Wording Url = new("주소", "url");
    private static readonly Wording WouldBe = new("실리면 주소", "url to be");
    private static readonly Wording Source = new("원본", "source");
    private static readonly Wording File = new("결과 파일", "output file");
    private static readonly Wording Templates = new("틀", "templates");
    private static readonly Wording Pictures = new("사진", "pictures");
    private static readonly Wording Data = new("자료", "data");
    private static readonly Wording Drawn = new("이 자료의 도표", "charts of it");
    private static readonly Wording Links = new("본문의 링크", "links");
    private static readonly Wording External = new("바깥 링크", "links elsewhere");
    private static readonly Wording Listed = new("보이는 곳", "listed on");
    private static readonly Wording Related = new("관련 기사", "related");
    private static readonly Wording Articles = new("여기 있는 기사", "its articles");
    private static readonly Wording Aliases = new("옛 주소", "old urls");
    private static readonly Wording LeadsTo = new("넘겨주는 곳", "leads to");

    private readonly FactSheet _sheet = new(sink, language);
    private readonly bool _isEnglish = language == MessageLanguage.English;

    /// <summary>Writes everything but the diagnostics.</summary>
    /// <param name="routeToBe">Where a withheld article would be.</param>
    public void Write(Explanation answer, Route? routeToBe)
    {
        _sheet.Title(answer.Name);
        _sheet.Row(State, StateOf(answer));
        if (answer.Route is { } route) _sheet.Row(Url, urlOf(route));
        if (routeToBe is { } later) _sheet.Row(WouldBe, urlOf(later));
        if (answer.LeadsTo is { } target) _sheet.Row(LeadsTo, Named(target));
        if (answer.Source is { } source) _sheet.Row(Source, source);
        if (answer is { Route: { } made, Bytes: { } bytes }) _sheet.Row(File, $"{made.OutputPath} ({SummaryNumbers.Size(bytes)})");
        _sheet.Row(Templates, TemplateLines(answer.Templates));
        _sheet.Some(Pictures, MostRows, answer.Pictures);
        _sheet.Some(Data, MostRows, answer.DataFiles);
        _sheet.Some(Drawn, MostRows, [.. answer.DrawnOn.Select(page => $"{page.Route.Path}  {page.Head.Title}")]);
        _sheet.Some(Links, MostRows, [.. answer.Links.Select(Named)]);
        _sheet.Some(External, MostRows, answer.ExternalLinks);
        _sheet.Some(Listed, MostRows, [.. answer.ListedOn.Select(page => $"{page.Route.Path}  {TitleOf(page)}")]);
        _sheet.Row(Related, [.. answer.Related.SelectMany(Reasons)]);
        _sheet.Some(Articles, MostRows, [.. answer.Articles.Select(Card)]);
        _sheet.Row(Aliases, [.. answer.Aliases.Select(static alias => alias.Path)]);
    }

    private const int MostParts = 8;
    private const string Signed = "+0.0;-0.0;0.0";

    private string StateOf(Explanation answer) => answer.Withheld switch
    {
        WithheldReason.Draft => Say("실리지 않았습니다: 머리말에 draft: true가 있습니다.", "Not published: its front matter says draft: true."),
        WithheldReason.Embargoed => Say($"실리지 않았습니다: {Time(answer.Published)}까지 엠바고입니다.", $"Not published: under embargo until {Time(answer.Published)}."),
        WithheldReason.Expired => Say($"실리지 않았습니다: {Time(answer.Expires)}에 게시 기한이 지났습니다.", $"Not published: it expired at {Time(answer.Expires)}."),
        WithheldReason.Undated => Say("실리지 않았습니다: date가 없거나 읽을 수 없어 엠바고일 수도 있습니다.", "Not published: its date is missing or unreadable, so it could be an embargo."),
        _ when answer.Route is null => Say("이 파일로 만든 페이지는 없습니다. 다른 페이지가 쓸 수는 있습니다.", "No page is made of this file; others may use it."),
        _ when answer.LeadsTo is not null => Say("다른 주소로 넘겨줍니다.", "Leads to another url."),
        _ when answer.Published is { } published => Published(answer, Time(published)),
        _ => Say("사이트에 있습니다.", "On the site."),
    };

    private string Published(Explanation answer, string time) => answer.Expires is { } expires
        ? Say($"실렸습니다({time}부터 {Time(expires)}까지).", $"Published ({time} to {Time(expires)}).")
        : Say($"실렸습니다({time}).", $"Published ({time}).");

    private IEnumerable<string> Reasons(RelatedPick pick)
    {
        var origin = pick.Origin switch
        {
            RelatedOrigin.HandPicked => Say("머리말의 related", "hand-picked"),
            RelatedOrigin.FollowUp => Say($"후속 기사, {Points(pick.Score, "0.0")}점", $"follow-up, {Points(pick.Score, "0.0")} points"),
            _ => Say($"{Points(pick.Score, "0.0")}점", $"{Points(pick.Score, "0.0")} points"),
        };
        yield return $"{Card(pick.Card)} ({origin})";
        if (pick.Parts.IsEmpty) yield break;
        var strongest = pick.Parts.Where(static part => part.Kind == ScoreKind.Age || part.Points > 0).ToArray();
        var shown = strongest.Length <= MostParts ? strongest : [.. strongest.Where(static part => part.Kind != ScoreKind.Age).Take(MostParts - 1), .. strongest.Where(static part => part.Kind == ScoreKind.Age)];
        var rest = pick.Score - shown.Sum(static part => part.Points);
        yield return "  " + string.Join(", ", shown.Select(Part)) + (rest == 0 ? "" : Say($", 그 밖 {Points(rest, Signed)}", $", others {Points(rest, Signed)}"));
    }

    // The engine counts in whole numbers so large that nobody could compare them.
    private static string Points(long points, string format) => (points / 10_000.0).ToString(format, CultureInfo.InvariantCulture);

    private string Part(ScorePart part)
    {
        var what = part.Kind switch
        {
            ScoreKind.Tag => Say($"태그 ‘{part.What}’", $"tag ‘{part.What}’"),
            ScoreKind.Word => Say($"낱말 ‘{part.What}’", $"word ‘{part.What}’"),
            ScoreKind.Syllables => Say($"글자 ‘{part.What}’", $"syllables ‘{part.What}’"),
            ScoreKind.Story => Say($"사건 ‘{part.What}’", $"story ‘{part.What}’"),
            ScoreKind.Series => Say($"연재 ‘{part.What}’", $"series ‘{part.What}’"),
            ScoreKind.Section => Say($"면 ‘{part.What}’", $"section ‘{part.What}’"),
            _ => Say($"{part.What}일 간격", $"{part.What} days apart"),
        };
        return $"{what} {Points(part.Points, Signed)}";
    }

    private string TitleOf(PlannedPage page) => page.Data is FeedPageData feed ? Say($"{feed.Name} (피드)", $"{feed.Name} (feed)") : page.Kind == PageKind.Home ? Say("첫 화면", "front page") : page.Head.Title;

    // A page has one template and a layout or two, and dozens of partials, which a folder each is line enough for.
    private static string[] TemplateLines(ImmutableArray<string> files)
    {
        var lines = files.Where(static file => !IsPartial(file)).ToList();
        foreach (var folder in files.Where(IsPartial).GroupBy(static file => file[..(file.LastIndexOf('/') + 1)], StringComparer.Ordinal))
            lines.Add(folder.Key + "  " + string.Join(", ", folder.Select(static file => Path.GetFileNameWithoutExtension(file))));
        return [.. lines];
    }

    private static bool IsPartial(string file) => file.Contains("partials/", StringComparison.Ordinal);

    private string Named(Route route) => titleOf(route) is { } title ? $"{route.Path}  {title}" : route.Path;

    private static string Card(Card card) => $"{card.Url}  {card.Title}";

    private string Say(string korean, string english) => _isEnglish ? english : korean;

    private static string Time(DateTimeOffset? moment) => moment?.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) ?? "";
}
