using StaticNews.Engine.Indexing;

namespace StaticNews.Engine.Composing;

/// <summary>Where a page's body comes from while the page is rendered. Called on workers' threads; bodies are not kept.</summary>
public interface IBodySource
{
    /// <summary>An article's text.</summary>
    ComposedBody BodyOf(Article article, UrlForm form);

    /// <summary>A standing page's text.</summary>
    ComposedBody BodyOf(StandingPage page);

    /// <summary>A reporter's biography; empty where there is none.</summary>
    ComposedBody BodyOf(Reporter reporter);
}
