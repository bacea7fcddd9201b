using StaticNews.Engine.Discovery;
using StaticNews.Engine.Reading.Settings;
using StaticNews.Engine.Shared.Yaml;

namespace StaticNews.Engine.Reading;

/// <summary>site.yml, and the ad files that it names, → <see cref="SiteSettings"/>. What cannot be read keeps its default.</summary>
public static class SiteSettingsReader
{
    private const string FileName = "site.yml";
    private const int MaxListSize = 500;

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
        var settings = Settings(fields, baseUrl, new NamedFiles(tree, input, remarks), tree.Settings is not null);
        foreach (var slot in settings.Ads) identity.Add(slot.Html);
        return new(settings with { Fingerprint = identity.Build() }, remarks.ToImmutable());
    }

    private static SiteSettings Settings(YamlFields fields, Uri? baseUrl, NamedFiles files, bool isGiven)
    {
        var address = AddressReader.BaseUrl(fields, baseUrl, isGiven);
        var name = fields.Word(SiteFields.Name);
        if (name is null && isGiven && !fields.Has(SiteFields.Name)) fields.Remarks.Add(SettingsRules.MissingName, fields.SpanOf(SiteFields.Name));
        name ??= address.Host;
        var isNewspaper = fields.YesNo(SiteFields.Newspaper);
        var feeds = fields.Map(SiteFields.Feeds);
        var related = fields.Map(SiteFields.Related);
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
            Imprint = ImprintReader.Read(fields, name, isNewspaper),
            IsNewspaper = isNewspaper is true,
            FeedSize = feeds?.Number(GroupFields.FeedSize, 1, MaxListSize) ?? defaults.FeedSize,
            Ads = ads,
            Logo = files.Find(fields, SiteFields.Logo),
            ShareImage = files.Find(fields, SiteFields.ShareImage),
            Verification = VerificationReader.Read(fields),
            Checks = ChecksReader.Read(fields),
            ThemeOptions = ThemeOptions(fields),
            Menu = MenuReader.Read(fields),
            Front = Front(fields),
            RelatedCount = related?.Number(GroupFields.RelatedCount, 0, 20) ?? defaults.RelatedCount,
            HasRelatedPages = related?.YesNo(GroupFields.RelatedPages) ?? false,
            HasSearch = fields.YesNo(SiteFields.Search) ?? defaults.HasSearch,
            Share = ShareReader.Read(fields) ?? defaults.Share,
            Admin = AdminReader.Read(fields, files, ads),
            Domain = AddressReader.Domain(fields, address),
            DiamondSubheads = fields.YesNo(SiteFields.Subheads) ?? defaults.DiamondSubheads,
            HasAiNotice = fields.YesNo(SiteFields.AiNotice) ?? false,
        };
    }

    private static string? Language(YamlFields fields)
    {
        if (fields.Text(SiteFields.Language) is not { } language) return null;
        if (FieldReading.IsLanguageCode(language.Value)) return language.Value;
        fields.Remarks.Add(SettingsRules.UnknownLanguage, language.Span, language.Value);
        return null;
    }

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
