using StaticNews.Engine.Discovery;
using StaticNews.Engine.Planning;

namespace StaticNews.Engine.Inquiry;

/// <summary>What somebody asks about: a source file, a page, a copied file, or a source with the page that it became.</summary>
public sealed record Subject(SourceFile? Source, PlannedPage? Page, PlannedFile? File);
