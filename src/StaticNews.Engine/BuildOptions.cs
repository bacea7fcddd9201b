namespace StaticNews.Engine;

/// <summary>What a build is asked to do. Everything that is not content comes in here: no step looks at a clock, an environment or a culture.</summary>
public sealed record BuildOptions
{
    /// <summary>The moment that decides what is published.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>Overrides site.yml's base_url.</summary>
    public Uri? BaseUrl { get; init; }

    /// <summary>Publishes drafts, embargoed and expired articles too.</summary>
    public bool IncludesDrafts { get; init; }

    /// <summary>Worker threads.</summary>
    public int Jobs { get; init; } = 1;

    /// <summary>Which part of the site to render; null: all of it.</summary>
    public Shard? Shard { get; init; }

    /// <summary>Called as the pages and files are printed, from any thread, with how many are done and how many there are.</summary>
    public Action<int, int>? Progress { get; init; }

    /// <summary>Called as a step begins, with its name as the timings have it.</summary>
    public Action<string>? StepBegun { get; init; }

    /// <summary>Whether the links of bodies are collected, for a check that asks other hosts and for statistics.</summary>
    public bool CollectsLinks { get; init; }
}
