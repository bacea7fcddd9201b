namespace StaticNews.Engine.Reading;

/// <summary>An ad slot: the HTML that the paper's owner put into a file of the input folder, and the hosts it may ask.</summary>
public sealed record AdSlot(string Name, string Html, ImmutableArray<string> Hosts)
{
    /// <summary>Where site.yml names it.</summary>
    public TextSpan NameSpan { get; init; }
}
