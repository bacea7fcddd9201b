using StaticNews.Engine.Discovery;
using StaticNews.Engine.Prose;

namespace StaticNews.Engine.Reading;

/// <summary>One article as its author left it: what the front matter says and what other pages need of the body. No body text inside.</summary>
/// <param name="BodyLine">The line, from 1, at which the body starts.</param>
/// <param name="Fingerprint">Of the file's bytes.</param>
public sealed record Draft(SourceFile Source, FrontMatter FrontMatter, BodyFacts Body, int BodyLine, Fingerprint Fingerprint);
