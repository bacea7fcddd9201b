using System.Collections.Immutable;
using System.Globalization;
using StaticNews.Engine.Indexing;
using StaticNews.Engine.Inquiry;
using StaticNews.Engine.Shared.Diagnostics;

namespace StaticNews.Reporting;

/// <summary>The answer of stats, as people read it.</summary>
internal sealed class StatisticsText(ITextSink sink, MessageLanguage language)
{
    private const int MostRows = 10;
    private const int LettersPerSheet = 200;

    private static readonly Wording Articles = new("기사", "articles");
    private static readonly Wording Letters = new("글자", "letters");
    private static readonly Wording Sections = new("면", "sections");
    private static readonly Wording Years = new("연도", "years");
    private static readonly Wording Reporters = new("기자", "reporters");
    private static readonly Wording Tags = new("태그", "tags");
    private static readonly Wording Twins = new("비슷한 태그", "near-twins");
    private static readonly Wording Orphans = new("외딴 기사", "orphans");
    private static readonly Wording Bare = new("빠진 것", "missing");
    private static readonly Wording LargePages = new("큰 페이지", "largest pages");
    private static readonly Wording LargePictures = new("큰 사진", "largest pictures");
    private static readonly Wording Size = new("용량", "size");
    private static readonly Wording Room = new("GitHub Pages", "GitHub Pages");

    private readonly FactSheet _sheet = new(sink, language);
    private readonly bool _isEnglish = language == MessageLanguage.English;

    /// <summary>Writes all counts; long lists are cut, --format json has them whole.</summary>
    public void Write(NewsroomStatistics counts)
    {
        _sheet.Title($"{counts.Name} ({Time(counts.Now)})");
        _sheet.Row(Articles, ArticleLine(counts));
        if (counts.Published > 0) _sheet.Row(Letters, LetterLine(counts));
        _sheet.Row(Sections, Joined(counts.Sections, counts.Sections.Length));
        _sheet.Row(Years, Joined([.. counts.Years.Select(year => year with { Name = Say($"{year.Name}년", year.Name) })], counts.Years.Length));
        _sheet.Row(Reporters, ReporterLines(counts.Reporters));
        _sheet.Row(Tags, [Say($"{N(counts.Tags.Length)}개", $"{N(counts.Tags.Length)}"), .. Joined(counts.Tags, MostRows)]);
        _sheet.Some(Twins, MostRows, [.. counts.TagTwins.Select(static twin => $"{twin.Rare.Name} → {twin.Common.Name}")]);
        if (!counts.Orphans.IsEmpty)
            _sheet.Some(Orphans, MostRows + 1, [Say($"{N(counts.Orphans.Length)}건: 어느 글의 링크도 related도 가리키지 않습니다.", $"{N(counts.Orphans.Length)}: no text and no `related` leads to them."), .. counts.Orphans]);
        _sheet.Row(Bare, Say($"사진 없는 기사 {N(counts.WithoutPicture.Length)}건, 부제 없는 기사 {N(counts.WithoutDeck.Length)}건", $"{N(counts.WithoutPicture.Length)} articles without a picture, {N(counts.WithoutDeck.Length)} without a deck"));
        _sheet.Row(LargePages, Sized(counts.LargestPages));
        _sheet.Row(LargePictures, Sized(counts.LargestPictures));
        _sheet.Row(Size, SizeLines(counts));
        _sheet.Row(Room, RoomLines(counts.Forecast));
    }

    private string ArticleLine(NewsroomStatistics counts)
    {
        var (drafts, embargoed, expired, undated) = (Held(WithheldReason.Draft), Held(WithheldReason.Embargoed), Held(WithheldReason.Expired), Held(WithheldReason.Undated));
        return Say(
            $"{N(counts.Published)}건 (초고 {drafts}, 엠바고 {embargoed}, 기한 지남 {expired}, 날짜 없음 {undated})",
            $"{N(counts.Published)} ({drafts} drafts, {embargoed} under embargo, {expired} expired, {undated} undated)");

        string Held(WithheldReason reason) => N(counts.Withheld.GetValueOrDefault(reason));
    }

    private string LetterLine(NewsroomStatistics counts) => Say(
        $"{N(counts.Characters)}자 (200자 원고지 {N((counts.Characters + LettersPerSheet - 1) / LettersPerSheet)}장, 기사당 {N(counts.Characters / counts.Published)}자)",
        $"{N(counts.Characters)} ({N(counts.Characters / counts.Published)} an article)");

    private string[] ReporterLines(ImmutableArray<ReporterCount> reporters)
    {
        var former = reporters.Count(static each => each.IsFormer);
        var unregistered = reporters.Where(static each => !each.IsRegistered).ToArray();
        var lines = new List<string>
        {
            Say($"{N(reporters.Length)}명 (전직 {N(former)}, 등록되지 않은 {N(unregistered.Length)})", $"{N(reporters.Length)} ({N(former)} former, {N(unregistered.Length)} unregistered)"),
        };
        lines.AddRange(Joined([.. reporters.Select(static each => new NamedCount(each.Name, each.Articles))], MostRows));
        if (unregistered.Length > 0)
            lines.AddRange(_sheet.Filled([Say("등록되지 않은 기자:", "unregistered:"), .. Commas([.. unregistered.Select(static each => each.Name)], MostRows)]));
        return [.. lines];
    }

    private string[] SizeLines(NewsroomStatistics counts)
    {
        var lines = new List<string> { $"{Padded(SummaryNumbers.Size(counts.TotalBytes))}  {Say("모두", "in all")}" };
        foreach (var part in Enum.GetValues<OutputPart>())
        {
            if (counts.Parts[part] > 0) lines.Add($"{Padded(SummaryNumbers.Size(counts.Parts[part]))}  {NameOf(part)}");
        }

        if (counts.EstimatedFiles > 0)
            lines.Add($"{Padded(SummaryNumbers.Size(counts.EstimatedBytes))}  {Say($"그 가운데 어림: 아직 만들지 않은 사진 파일 {N(counts.EstimatedFiles)}개", $"of it a guess: {N(counts.EstimatedFiles)} picture files not made yet")}");
        return [.. lines];
    }

    private string[] RoomLines(PagesForecast forecast)
    {
        if (forecast.RoomBytes < 0) return [Say($"1 GB를 {SummaryNumbers.Size(-forecast.RoomBytes)} 넘었습니다.", $"{SummaryNumbers.Size(-forecast.RoomBytes)} over 1 GB.")];
        var lines = new List<string> { Say($"1 GB 가운데 {SummaryNumbers.Size(forecast.RoomBytes)} 남음", $"{SummaryNumbers.Size(forecast.RoomBytes)} of 1 GB left") };
        if (forecast.MoreArticles is { } more) lines.Add(Say($"지금 같은 기사라면 {N(more)}건을 더 실을 수 있습니다.", $"Room for {N(more)} more articles like those there are."));
        if (forecast.Until is { } until) lines.Add(Say($"최근 90일({N(forecast.RecentArticles)}건)처럼 실으면 {until.Year}년 {until.Month}월에 찹니다.", $"At the last 90 days' pace ({N(forecast.RecentArticles)} articles): full in {until.ToString("yyyy-MM", CultureInfo.InvariantCulture)}."));
        return [.. lines];
    }

    private IReadOnlyList<string> Joined(ImmutableArray<NamedCount> counts, int most)
    {
        if (counts.IsEmpty) return [];
        return _sheet.Filled(Commas([.. counts.Select(each => $"{(each.Name.Length == 0 ? Say("(없음)", "(none)") : each.Name)} {N(each.Count)}")], most));
    }

    private static IEnumerable<string> Commas(ImmutableArray<string> items, int most)
    {
        var last = Math.Min(most, items.Length) - 1;
        return items.Take(most).Select((item, at) => at < last ? item + "," : items.Length > most ? item + " …" : item);
    }

    private static string[] Sized(ImmutableArray<NamedCount> files) =>
        [.. files.Take(5).Select(static file => $"{Padded(SummaryNumbers.Size(file.Count))}  {file.Name}")];

    private string NameOf(OutputPart part) => part switch
    {
        OutputPart.Pages => Say("페이지", "pages"),
        OutputPart.Pictures => Say("사진", "pictures"),
        OutputPart.Feeds => Say("피드", "feeds"),
        OutputPart.Search => Say("검색", "search"),
        OutputPart.Assets => Say("테마의 스타일과 글꼴", "the theme's assets"),
        _ => Say("그 밖", "other"),
    };

    private string Say(string korean, string english) => _isEnglish ? english : korean;

    private static string Padded(string size) => size.PadLeft(8);

    private static string N(long count) => count.ToString("N0", CultureInfo.InvariantCulture);

    private static string Time(DateTimeOffset moment) => moment.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
