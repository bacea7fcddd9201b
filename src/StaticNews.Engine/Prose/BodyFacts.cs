namespace StaticNews.Engine.Prose;

/// <summary>What other pages need to know of a body. The text itself is not kept.</summary>
/// <param name="Summary">Plain text of at most 160 characters, cut at a sentence or a word.</param>
/// <param name="FirstPicture">The first picture of the body that is the newsroom's own, or null.</param>
/// <param name="Headings">In order; their ids are unique within the body.</param>
/// <param name="Pictures">Every picture of the newsroom that the body shows or links to, as the author wrote it, in order, without repetition.</param>
/// <param name="Bylines">The reporters of a last line such as "/이름 기자 name@paper.example"; empty where there is none.</param>
/// <param name="Characters">Letters and digits of the plain text; Hangul counts by syllable.</param>
/// <param name="Terms">The words that tell most of what it is about, at most 160; in no promised order.</param>
public sealed record BodyFacts(
    string Summary,
    PictureReference? FirstPicture,
    ImmutableArray<Heading> Headings,
    ImmutableArray<string> Pictures,
    ImmutableArray<Byline> Bylines,
    int Characters,
    ImmutableArray<BodyTerm> Terms)
{
    /// <summary>The facts of no text at all.</summary>
    public static readonly BodyFacts Empty = new("", null, [], [], [], 0, []);

    /// <summary>What a search may ask the text for, packed; empty where the site has no search.</summary>
    public ReadOnlyMemory<byte> SearchTerms { get; init; }
}
