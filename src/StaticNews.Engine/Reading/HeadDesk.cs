using StaticNews.Engine.Prose;
using StaticNews.Engine.Prose.CopyDesk;
using StaticNews.Engine.Shared.Yaml;

namespace StaticNews.Engine.Reading;

/// <summary>What a desk would ask of an article's head, beyond what is wrong with it.</summary>
internal static class HeadDesk
{
    private const int LongestHeadline = 40;
    private const int ShortestWithDeck = 500;
    private const int LongestMark = 8;

    /// <summary>Kinds of articles that stand without a deck.</summary>
    private static readonly FrozenSet<string> WithoutDeck = FrozenSet.ToFrozenSet(
        ["속보", "사설", "칼럼", "기고", "시론", "논평", "리뷰", "서평", "평론", "책", "수필", "포토", "사진", "화보", "만평", "인사", "부고", "부음", "알림", "사고", "운세", "날씨", "바로잡습니다"], StringComparer.Ordinal);

    /// <summary>Reports on the fields of <paramref name="head"/>.</summary>
    public static void Look(Head head, FrontMatter front, BodyFacts body)
    {
        var fields = head.Fields;
        if (fields.Has(ArticleFields.Title)) LookAtHeadline(front.Title, fields.Remarks);
        if (head.IsGiven && body.Characters >= ShortestWithDeck && !fields.Has(ArticleFields.Deck) && !WithoutDeck.Contains(front.Label ?? MarkOf(front.Title.Value).ToString()))
            fields.Remarks.Add(DeskRules.MissingDeck, front.Title.Span, body.Characters.ToString("N0", CultureInfo.InvariantCulture));
        LookForNumbers(fields, front);
        LookForMarkup(ArticleFields.Title, front.Title.Value, fields);
        foreach (var line in front.Deck) LookForMarkup(ArticleFields.Deck, line, fields);
        LookForMarkup(ArticleFields.Summary, front.Summary, fields);
    }

    /// <summary>Stars, tags and links that come with a text that was cut from a body.</summary>
    private static void LookForMarkup(Field field, string? text, YamlFields fields)
    {
        if (text is null || !fields.Has(field)) return;
        var sign = text.Contains("](", StringComparison.Ordinal) ? "](" : text.Contains("</", StringComparison.Ordinal) ? "</" : text.Contains("&nbsp;", StringComparison.Ordinal) ? "&nbsp;" : null;
        var stars = text.IndexOf("**", StringComparison.Ordinal);
        if (stars >= 0 && text.IndexOf("**", stars + 2, StringComparison.Ordinal) > stars + 2) sign = "**";
        if (sign is not null) fields.Remarks.Add(HeadRules.MarkupInText, fields.SpanOf(field), field.Name, sign);
    }

    private static void LookAtHeadline(Located<string> title, Remarks remarks)
    {
        var length = (DisplayWidth.Of(WithoutMark(title.Value)) + 1) / 2;
        if (length > LongestHeadline) remarks.Add(DeskRules.LongHeadline, title.Span, length.ToString(CultureInfo.InvariantCulture));
        var quotes = new QuoteScan();
        quotes.Read(title.Value, 0);
        foreach (var (rule, at) in quotes.Finish()) remarks.Add(rule, title.Span, title.Value[at].ToString());
    }

    // [속보] 폭우: a label that stands in the headline.
    private static ReadOnlySpan<char> MarkOf(ReadOnlySpan<char> title) =>
        title.StartsWith('[') && title.IndexOf(']') is > 0 and <= LongestMark and var end ? title[1..end] : [];

    private static ReadOnlySpan<char> WithoutMark(ReadOnlySpan<char> title) =>
        MarkOf(title) is { IsEmpty: false } mark ? title[(mark.Length + 2)..].TrimStart() : title;

    private static void LookForNumbers(YamlFields fields, FrontMatter front)
    {
        LookForNumbers(front.Title.Value, front.Title.Span, fields.Remarks);
        foreach (var line in front.Deck) LookForNumbers(line, fields.SpanOf(ArticleFields.Deck), fields.Remarks);
        LookForNumbers(front.Summary, fields.SpanOf(ArticleFields.Summary), fields.Remarks);
        LookForNumbers(front.Image?.Alt, fields.SpanOf(ArticleFields.Image), fields.Remarks);
        LookForNumbers(front.Image?.Caption, fields.SpanOf(ArticleFields.Image), fields.Remarks);
        foreach (var correction in front.Corrections) LookForNumbers(correction.Text, fields.SpanOf(ArticleFields.Corrections), fields.Remarks);
        foreach (var entry in front.Related) LookForNumbers(entry.Summary, entry.Span, fields.Remarks);
    }

    private static void LookForNumbers(string? text, TextSpan span, Remarks remarks)
    {
        for (var at = 0; PrivateNumbers.TryFind(text, at, out var number); at = number.Start + number.Length)
            remarks.Add(CopyRules.Of(number.Kind), span, number.MaskedIn(text));
    }
}
