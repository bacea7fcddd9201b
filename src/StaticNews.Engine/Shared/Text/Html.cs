namespace StaticNews.Engine.Shared.Text;

/// <summary>Text that is HTML already: the only kind of value that a template prints without escaping.</summary>
public sealed record Html(string Value)
{
    /// <summary>The markup.</summary>
    public override string ToString() => Value;
}
