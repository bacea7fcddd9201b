namespace StaticNews.Engine.Shared.Diagnostics;

/// <summary>One row of the table of diagnostics: its code, its weight, what it says, and what to do about it.</summary>
/// <remarks>The rows stand in the *Rules classes, one per block of codes; <see cref="DiagnosticCatalog"/> joins them.</remarks>
public sealed record DiagnosticRule(string Code, Severity Severity, Wording Message, Wording Hint)
{
    /// <summary>Whether it helps whoever edits rather than whoever publishes: as a hint, build only counts it and check prints it.</summary>
    public bool IsForTheDesk { get; init; }

    /// <summary>Whether the line it points at holds digits that no log may repeat.</summary>
    public bool HidesDigits { get; init; }

    /// <summary>The diagnostic at a place. <paramref name="suggestion"/> is the nearest name that exists, where there is one.</summary>
    public Diagnostic At(Place place, ImmutableArray<string> arguments = default, string? suggestion = null) =>
        new(this, Severity, place, arguments.IsDefault ? [] : arguments, suggestion);
}
