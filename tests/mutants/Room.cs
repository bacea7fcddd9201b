namespace StaticNews.Mutants;

/// <summary>Files that guard the same thing, and the test classes that must notice; the slow ones are asked last.</summary>
internal sealed record Room(string Name, string[] Files, string[] Classes, string[] SlowClasses)
{
    public static readonly Room[] All =
    [
        new("escaping", ["Shared/Text/HtmlText.cs", "Shared/Text/XmlText.cs", "Rendering/Templates/Utf8Output.cs"],
            ["*.MarkupTextTests", "*.EscapingTests", "*.Utf8OutputTests"], []),
        new("links", ["Shared/Text/UrlText.cs", "Shared/Text/Invisible.cs", "Composing/ExternalUrl.cs", "Composing/WrittenUrl.cs"],
            ["*.UrlTextTests", "*.InvisibleTests", "*.ExternalUrlTests", "*.WrittenUrlTests", "*.LinkTests"], []),
        new("routes", ["Shared/Text/RouteSegment.cs", "Shared/Text/Slug.cs", "Indexing/RoutePath.cs"],
            ["*.RouteSegmentTests", "*.SlugTests", "*.RoutePathTests"], []),
        new("manifest", ["Writing/OutputMarker.cs", "Writing/OutputLedger.cs", "Writing/OutputListing.cs", "Writing/OutputSweep.cs", "Writing/OutputObstacles.cs"],
            ["*.OutputMarkerTests", "*.OutputLedgerTests", "*.OutputListingTests", "*.OutputObstaclesTests", "*.MarkerFaultTests"], ["*.OutputFaultTests", "*.OutputTests"]),
    ];

    /// <summary>The rooms, or only those rooms and files whose names contain one of the words.</summary>
    public static Room[] Asked(string[] words)
    {
        bool IsAsked(string name) => words.Length == 0 || words.Any(word => name.Contains(word, StringComparison.OrdinalIgnoreCase));
        return [.. All.Select(room => IsAsked(room.Name) ? room : room with { Files = [.. room.Files.Where(IsAsked)] }).Where(static room => room.Files.Length > 0)];
    }
}
