using StaticNews.Engine.Reading;

namespace StaticNews.Engine.Indexing;

/// <summary>
/// What pages may show of the newsroom's things, as parts of a fingerprint: two that differ in anything a page can show differ here.
/// A test changes each property of each record and demands another fingerprint.
/// </summary>
public static class ContentIdentity
{
    /// <summary>The card with the fingerprint of all that it holds.</summary>
    public static Card Stamped(Card card)
    {
        var identity = new FingerprintBuilder()
            .Add(card.Title)
            .AddAll(card.Deck, static (to, line) => to.Add(line))
            .Add(card.Url)
            .Add(card.Host)
            .Add(card.Summary)
            .Add(card.Label)
            .AddSection(card.Section)
            .AddAll(card.Tags, AddTag)
            .AddAll(card.Reporters, AddReporter)
            .Add(card.Published)
            .Add(card.Updated)
            .AddPicture(card.Image)
            .AddAll(card.Corrections, AddCorrection)
            .Add(card.Minutes);
        return card with { Fingerprint = identity.Build() };
    }

    /// <summary>Adds a card, or that there is none.</summary>
    public static FingerprintBuilder AddCard(this FingerprintBuilder to, Card? card) => to.Add(card?.Fingerprint ?? default);

    /// <summary>Adds what other pages than its own show of an article: nothing of its body. Its number is no part: who shows that adds it.</summary>
    public static FingerprintBuilder AddArticle(this FingerprintBuilder to, Article article) => to
        .Add(article.Draft.FrontMatter.Language)
        .AddRoute(article.Route)
        .Add(article.Published)
        .AddSection(article.Section)
        .AddAll(article.Tags, AddTag)
        .AddAll(article.Reporters, AddReporter)
        .AddSeries(article.Series)
        .AddStory(article.Story)
        .AddCard(article.Card);

    /// <summary>Adds a reporter without the biography, which stands on the reporter's own page only.</summary>
    public static FingerprintBuilder AddReporter(this FingerprintBuilder to, Reporter reporter) => to
        .Add(reporter.Id)
        .Add(reporter.Name)
        .Add(reporter.Email)
        .AddRoute(reporter.Route)
        .AddReporterFile(reporter.File)
        .AddPicture(reporter.Portrait);

    /// <summary>Adds a tag.</summary>
    public static FingerprintBuilder AddTag(this FingerprintBuilder to, Tag tag) => to.Add(tag.Key).Add(tag.Name).AddRoute(tag.Route);

    /// <summary>Adds a section, or that there is none.</summary>
    public static FingerprintBuilder AddSection(this FingerprintBuilder to, Section? section) =>
        section is null ? to.Add(false) : to.Add(true).Add(section.Id).Add(section.Name).Add(section.Description).AddRoute(section.Route);

    /// <summary>Adds a series, or that there is none.</summary>
    public static FingerprintBuilder AddSeries(this FingerprintBuilder to, Series? series) =>
        series is null ? to.Add(false) : to.Add(true).Add(series.Name).AddRoute(series.Route);

    /// <summary>Adds a running story, or that there is none.</summary>
    public static FingerprintBuilder AddStory(this FingerprintBuilder to, Story? story) =>
        story is null ? to.Add(false) : to.Add(true).Add(story.Name).AddRoute(story.Route);

    /// <summary>Adds a picture, or that there is none.</summary>
    public static FingerprintBuilder AddPicture(this FingerprintBuilder to, Picture? picture) => picture is null
        ? to.Add(false)
        : to.Add(true)
            .Add(picture.Url)
            .Add(picture.WidthPx ?? -1)
            .Add(picture.HeightPx ?? -1)
            .Add(picture.Alt)
            .Add(picture.Caption)
            .Add(picture.Credit)
            .Add(picture.Bytes)
            .Add(picture.Still)
            .Add(picture.Color)
            .AddAll(picture.Sources, static (all, source) => all.Add(source.Url).Add(source.WidthPx));

    /// <summary>Adds a correction.</summary>
    public static FingerprintBuilder AddCorrection(this FingerprintBuilder to, Correction correction) =>
        to.Add(correction.Date).Add(correction.Kind).Add(correction.Text);

    /// <summary>Adds a translation.</summary>
    public static FingerprintBuilder AddTranslation(this FingerprintBuilder to, Translation translation) =>
        to.Add(translation.Language).AddRoute(translation.Route).Add(translation.Title);

    /// <summary>Adds a url, or that there is none.</summary>
    public static FingerprintBuilder AddRoute(this FingerprintBuilder to, Route? route) => to.Add(route?.Path);

    private static FingerprintBuilder AddReporterFile(this FingerprintBuilder to, ReporterFile? file) => file is null
        ? to.Add(false)
        : to.Add(true).Add(file.Id).Add(file.Name).Add(file.Email).Add(file.Desk).Add(file.Column).Add(file.IsFormer).Add(file.HidesEmail);
}
