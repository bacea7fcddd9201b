using System.Globalization;
using StaticNews.Engine;
using StaticNews.Engine.Shared.Diagnostics;

namespace StaticNews.Tests.Casework;

/// <summary>How a case is built: what the command line would say.</summary>
public sealed record CaseOptions
{
    /// <summary>A Thursday noon, so that "today" in cases is 2026-10-01.</summary>
    public DateTimeOffset Now { get; init; } = new(2026, 10, 1, 12, 0, 0, TimeSpan.FromHours(9));

    public Uri? BaseUrl { get; init; }

    public bool IncludesDrafts { get; init; }

    public Shard? Shard { get; init; }

    /// <summary>Of the messages.</summary>
    public MessageLanguage Language { get; init; } = MessageLanguage.English;

    /// <summary>minimal, default or none.</summary>
    public string Theme { get; init; } = "minimal";

    public static CaseOptions Parse(CaseFile file)
    {
        var options = new CaseOptions();
        foreach (var line in file.Sections.Where(section => section.Kind == CaseSectionKind.Options).SelectMany(section => section.Entries))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon < 0) throw new FormatException($"An option is written `key: value`: {line}");
            options = options.With(line[..colon].Trim(), line[(colon + 1)..].Trim());
        }

        return options;
    }

    public BuildOptions ForBuild(int jobs) => new()
    {
        Now = Now,
        BaseUrl = BaseUrl,
        IncludesDrafts = IncludesDrafts,
        Shard = Shard,
        Jobs = jobs,
    };

    private CaseOptions With(string key, string value) => key switch
    {
        "now" => this with { Now = DateTimeOffset.Parse(value, CultureInfo.InvariantCulture) },
        "base-url" => this with { BaseUrl = new Uri(value) },
        "drafts" => this with { IncludesDrafts = bool.Parse(value) },
        "lang" => this with { Language = value == "ko" ? MessageLanguage.Korean : MessageLanguage.English },
        "theme" => this with { Theme = value },
        "shard" => this with { Shard = ParseShard(value) },
        _ => throw new FormatException($"Unknown option: {key}"),
    };

    private static Shard ParseShard(string text)
    {
        var parts = text.Split('/');
        return new Shard(int.Parse(parts[0], CultureInfo.InvariantCulture), int.Parse(parts[1], CultureInfo.InvariantCulture));
    }
}
