using StaticNews.Engine.Shared.Yaml;

namespace StaticNews.Engine.Reading;

/// <summary>The values of an article's front matter → <see cref="FrontMatter"/>. What cannot be read is reported and left out.</summary>
internal static class FrontMatterReader
{
    private const int MaxDeckLines = 3;

    /// <summary>Reads every field once.</summary>
    public static FrontMatter Read(Head head, string path, SiteZone zone)
    {
        var fields = head.Fields;
        if (head.IsGiven && !fields.IsWritten(ArticleFields.Title) && !fields.IsWritten(ArticleFields.Date))
        {
            fields.Remarks.Add(FrontMatterRules.MissingHead, head.Span);
            head = head with { IsGiven = false };
        }

        var published = Published(head, zone);
        return new FrontMatter
        {
            Title = TitleOf(head, ArticleFields.Title, FrontMatterRules.MissingTitle, path),
            Deck = Deck(fields),
            Reporters = Reporters(fields),
            Published = published,
            Updated = Updated(fields, published, zone),
            Section = fields.Text(ArticleFields.Section),
            Tags = Tags(fields),
            Summary = fields.Word(ArticleFields.Summary),
            Image = fields.Picture(ArticleFields.Image),
            Label = Label(fields),
            Series = fields.Text(ArticleFields.Series),
            Story = fields.Text(ArticleFields.Story),
            Related = RelatedReader.Read(fields),
            Corrections = CorrectionsReader.Read(fields, zone),
            Slug = SlugOf(fields),
            Aliases = AliasReader.Read(fields),
            IsDraft = fields.YesNo(ArticleFields.Draft) ?? false,
            Expires = Expires(fields, published, zone),
            Front = Front(fields),
            IsUnindexed = fields.YesNo(ArticleFields.NoIndex) ?? false,
            HasAds = fields.YesNo(ArticleFields.Ads) ?? true,
            Language = fields.LanguageCode(ArticleFields.Language),
            TranslationOf = fields.Text(ArticleFields.TranslationOf),
        };
    }

    /// <summary>The title, or the file's name; the lack of one is reported as <paramref name="missing"/>.</summary>
    public static Located<string> TitleOf(Head head, Field field, DiagnosticRule missing, string path)
    {
        head.Need(field, missing);
        return head.Fields.Text(field) ?? new Located<string>(SourcePath.Stem(path), head.SpanOf(field));
    }

    // `label: [속보]`, and 속보 without brackets.
    private static string? Label(YamlFields fields) =>
        fields.Word(ArticleFields.Label) is ['[', .. { Length: > 0 } inner, ']'] && !inner.Contains(']', StringComparison.Ordinal) ? inner : fields.Word(ArticleFields.Label);

    private static DateTimeOffset? Published(Head head, SiteZone zone)
    {
        head.Need(ArticleFields.Date, FrontMatterRules.MissingDate);
        return head.Fields.Moment(ArticleFields.Date, zone);
    }

    private static ImmutableArray<string> Deck(YamlFields fields)
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        foreach (var given in fields.Texts(ArticleFields.Deck, isSplit: false))
        {
            // A block of text below `deck: |` is one line of deck per line.
            foreach (var line in given.Value.AsSpan().EnumerateLines())
            {
                if (line.IsWhiteSpace()) continue;
                if (lines.Count == MaxDeckLines)
                {
                    fields.Remarks.Add(FrontMatterRules.LongDeck, given.Span);
                    return lines.ToImmutable();
                }

                lines.Add(line.Trim().ToString());
            }
        }

        return lines.ToImmutable();
    }

    // `- #광주` in a list is the tag 광주, as it is in one line.
    private static ImmutableArray<Located<string>> Tags(YamlFields fields)
    {
        var tags = fields.Names(ArticleFields.Tags);
        for (var i = 0; i < tags.Length; i++)
        {
            if (tags[i] is { Value: ['#', _, ..] value, Span: var span })
                tags = tags.SetItem(i, new Located<string>(value[1..], span with { Column = span.Column + 1, Length = span.Length - 1 }));
        }

        return tags;
    }

    private static ImmutableArray<Located<string>> Reporters(YamlFields fields)
    {
        var (one, several) = (JointNames.Apart(fields.Names(ArticleFields.Reporter)), JointNames.Apart(fields.Names(ArticleFields.Reporters)));
        if (one.IsEmpty || several.IsEmpty) return one.IsEmpty ? several : one;
        fields.Remarks.Add(FrontMatterRules.ReporterTwice, fields.SpanOf(ArticleFields.Reporter));
        return several.AddRange(one.RemoveAll(name => several.Any(other => other.Value == name.Value)));
    }

    private static DateTimeOffset? Updated(YamlFields fields, DateTimeOffset? published, SiteZone zone)
    {
        var updated = fields.Moment(ArticleFields.Updated, zone);
        if (updated < published) fields.Remarks.Add(FrontMatterRules.UpdatedBeforeDate, fields.SpanOf(ArticleFields.Updated));
        return updated;
    }

    private static DateTimeOffset? Expires(YamlFields fields, DateTimeOffset? published, SiteZone zone)
    {
        var expires = fields.Moment(ArticleFields.Expires, zone);
        if (expires <= published) fields.Remarks.Add(FrontMatterRules.ExpiresBeforeDate, fields.SpanOf(ArticleFields.Expires));
        return expires;
    }

    private static Located<string>? SlugOf(YamlFields fields)
    {
        if (fields.Text(ArticleFields.Slug) is not { } slug) return null;
        var used = Slug.Of(slug.Value);
        if (used.Length > 0)
        {
            if (slug.Value.AsSpan().ContainsAny('/', '\\')) fields.Remarks.Add(FrontMatterRules.SlugChanged, slug.Span, slug.Value, used);
            return slug;
        }

        fields.Remarks.Add(FrontMatterRules.EmptySlug, slug.Span, slug.Value);
        return null;
    }

    private static FrontPlacement Front(YamlFields fields) => fields.Choice(ArticleFields.Front) switch
    {
        "lead" => FrontPlacement.Lead,
        "second" => FrontPlacement.Second,
        _ => FrontPlacement.None,
    };
}
