using StaticNews.Engine.Discovery;
using StaticNews.Engine.Reading.Settings;
using StaticNews.Engine.Shared.Yaml;

namespace StaticNews.Engine.Reading;

/// <summary>site.yml, and the ad files that it names, → <see cref="SiteSettings"/>. What cannot be read keeps its default.</summary>
public static class SiteSettingsReader
{
    private const string FileName = "site.yml";
    private const int MaxListSize = 500;
    private const int MaxRelated = 20;

    /// <summary>Reads the settings; <paramref name="baseUrl"/> replaces the file's. Throws what the folder throws when a listed file cannot be read.</summary>
    public static Checked<SiteSettings> Read(SourceTree tree, ISourceFolder input, Uri? baseUrl)
    {
        var remarks = new Remarks(tree.Settings?.DisplayPath ?? FileName);
        var map = YamlMap.Empty;
        var identity = new FingerprintBuilder().Add(baseUrl?.AbsoluteUri);
        if (tree.Settings is { } file)
        {
            var bytes = input.Read(file);
            identity.Add(FingerprintBuilder.Of(bytes));
            map = YamlReader.Read(TextFile.Decode(bytes, remarks), 1, SiteFields.Table, remarks);
        }
        else
        {
            remarks.Add(SettingsRules.Missing, TextSpan.WholeFile);
        }

        var fields = new YamlFields(map, SiteFields.Table, remarks);
        // What is no map at all lacks everything, and has been reported as what it is.
        var isGiven = tree.Settings is not null && !(map.Entries.IsEmpty && remarks.Count > 0);
        var settings = Settings(fields, baseUrl, new NamedFiles(tree, input, remarks), isGiven);
        foreach (var slot in settings.Ads) identity.Add(slot.Html);
        return new(settings with { Fingerprint = identity.Build() }, remarks.ToImmutable());
    }

    private static SiteSettings Settings(YamlFields fields, Uri? baseUrl, NamedFiles files, bool isGiven)
    {
        FormatVersion.Check(fields, SiteFields.Version, FormatVersion.Settings, VersionRules.NewerSettings);
        var address = AddressReader.BaseUrl(fields, baseUrl, isGiven);
        var name = fields.Word(SiteFields.Name);
        if (name is null && isGiven && !fields.Has(SiteFields.Name)) fields.Remarks.Add(SettingsRules.MissingName, fields.SpanOf(SiteFields.Name));
        name ??= address.Host;
        var isNewspaper = fields.YesNo(SiteFields.Newspaper);
        var (_, feedSize) = Group(fields, SiteFields.Feeds, GroupFields.FeedSize, 1, MaxListSize);
        var (related, relatedCount) = Group(fields, SiteFields.Related, GroupFields.RelatedCount, 0, MaxRelated);
        var ads = AdsReader.Read(fields, files);
        var defaults = new SiteSettings { Name = name, BaseUrl = address };
        return defaults with
        {
            Tagline = fields.Word(SiteFields.Tagline),
            Description = fields.Word(SiteFields.Description),
            Language = Language(fields) ?? defaults.Language,
            Zone = Zone(fields),
            Permalink = PermalinkReader.Read(fields) ?? defaults.Permalink,
            PageSize = fields.Number(SiteFields.PageSize, 1, MaxListSize) ?? defaults.PageSize,
            Sections = SectionsReader.Read(fields),
            Imprint = ImprintReader.Read(fields, name, isNewspaper ?? (isGiven ? null : false)),
            IsNewspaper = isNewspaper is true,
            FeedSize = feedSize ?? defaults.FeedSize,
            Ads = ads,
            Logo = files.Find(fields, SiteFields.Logo),
            ShareImage = files.Find(fields, SiteFields.ShareImage),
            Verification = VerificationReader.Read(fields),
            Checks = ChecksReader.Read(fields),
            ThemeOptions = ThemeOptions(fields),
            Menu = MenuReader.Read(fields),
            Front = Front(fields),
            RelatedCount = relatedCount ?? defaults.RelatedCount,
            RelatedFollowUps = related?.Number(GroupFields.RelatedFollowUps, 0, MaxRelated) ?? defaults.RelatedFollowUps,
            HasRelatedPages = related?.YesNo(GroupFields.RelatedPages) ?? false,
            HasSearch = fields.YesNo(SiteFields.Search) ?? defaults.HasSearch,
            Share = ShareReader.Read(fields),
            Admin = AdminReader.Read(fields, files, ads),
            Domain = AddressReader.Domain(fields, address),
            DiamondSubheads = fields.YesNo(SiteFields.Subheads) ?? defaults.DiamondSubheads,
            HasAiNotice = fields.YesNo(SiteFields.AiNotice) ?? false,
        };
    }

    /// <summary>A group of settings, and its number: `feeds: 10` can only mean `feeds: { size: 10 }`.</summary>
    private static (YamlFields? Group, int? Number) Group(YamlFields fields, Field field, Field number, int least, int most)
    {
        if (fields.Node(field) is YamlText) return (null, fields.Number(field, least, most));
        var group = fields.Map(field);
        return (group, group?.Number(number, least, most));
    }

    private static string? Language(YamlFields fields)
    {
        if (fields.Text(SiteFields.Language) is not { } language) return null;
        var meant = LanguageMeant(language.Value);
        if (meant is null && FieldReading.IsLanguageCode(language.Value)) return language.Value;
        fields.Remarks.Suggest(SettingsRules.UnknownLanguage, language.Span, meant, language.Value);
        return null;
    }

    // Names of countries and of languages where the code of a language belongs.
    private static string? LanguageMeant(string word) => word.ToLowerInvariant() switch
    {
        "kr" or "kor" or "korean" or "한국어" or "우리말" or "국어" => "ko",
        "us" or "uk" or "gb" or "eng" or "english" or "영어" => "en",
        _ => null,
    };

    private static SiteZone Zone(YamlFields fields)
    {
        if (fields.Text(SiteFields.TimeZone) is not { } name) return SiteZone.Seoul;
        if (SiteZone.TryFind(name.Value, out var zone)) return zone;
        var nearest = Nearest.Find(name.Value, ["Asia/Seoul", "Asia/Tokyo", "Europe/London", "America/New_York", "America/Los_Angeles", "UTC"]);
        fields.Remarks.Suggest(SettingsRules.UnknownZone, name.Span, nearest, name.Value);
        return zone;
    }

    private static ImmutableArray<ThemeOptionSetting> ThemeOptions(YamlFields fields)
    {
        var options = ImmutableArray.CreateBuilder<ThemeOptionSetting>();
        foreach (var entry in fields.Entries(SiteFields.Theme))
        {
            if (entry.Value.IsEmpty) options.Add(new ThemeOptionSetting(entry.Key, entry.KeySpan, "", entry.KeySpan));
            else if (fields.TextOf(entry) is { } value) options.Add(new ThemeOptionSetting(entry.Key, entry.KeySpan, value.Value, value.Span));
        }

        return options.ToImmutable();
    }

    private static ImmutableArray<Located<string>> Front(YamlFields fields)
    {
        var paths = ImmutableArray.CreateBuilder<Located<string>>();
        foreach (var path in fields.Names(SiteFields.Front))
        {
            if (SourcePath.Resolve(FileName, path.Value) is { } resolved) paths.Add(path with { Value = resolved });
            else fields.Remarks.Add(FieldRules.PathOutside, path.Span, path.Value);
        }

        return paths.ToImmutable();
    }
}
