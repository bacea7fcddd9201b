using StaticNews.Engine.Shared.Yaml;

namespace StaticNews.Engine.Reading;

/// <summary>A Markdown file taken apart.</summary>
/// <param name="Fields">What the front matter says.</param>
/// <param name="Span">The opening fence, for what the front matter lacks.</param>
/// <param name="IsGiven">False where there is none at all, which has been reported: what it lacks is not reported again.</param>
internal sealed record Head(YamlFields Fields, TextSpan Span, bool IsGiven, BodyText Body);
