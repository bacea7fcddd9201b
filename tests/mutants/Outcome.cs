namespace StaticNews.Mutants;

/// <summary>What the tests said.</summary>
internal enum Outcome
{
    /// <summary>Nothing: they pass.</summary>
    Passed,

    /// <summary>That something is broken.</summary>
    Failed,

    /// <summary>Nothing in time: they hang, or the machine is busy.</summary>
    Late,
}
