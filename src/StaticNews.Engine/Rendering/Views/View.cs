using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using StaticNews.Engine.Rendering.Templates;

namespace StaticNews.Engine.Rendering.Views;

/// <summary>
/// A value as templates see it: a fixed list of members, read-only, without reflection. Views are made for one page and hold
/// nothing but the record that they show.
/// </summary>
internal abstract class View : IScriptObject
{
    /// <summary>What <see cref="Get"/> gives for a member that does not exist.</summary>
    protected static readonly object Unknown = new();

    private static readonly object True = true;
    private static readonly object False = false;

    /// <summary>As theme/README.md calls it.</summary>
    public abstract string TypeName { get; }

    public abstract ImmutableArray<string> Members { get; }

    /// <summary>Whether the value itself stands for a text.</summary>
    public virtual bool IsPrintable => false;

    public int Count => Members.Length;

    public bool IsReadOnly
    {
        get => true;
        set { }
    }

    public IEnumerable<string> GetMembers() => Members;

    public bool Contains(string member) => Members.Contains(member);

    public virtual bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value)
    {
        value = Get((RenderContext)context!, member);
        return !ReferenceEquals(value, Unknown)
            ? true
            : throw new ThemeFault(span, ThemeRules.UnknownMember, [TypeName, member], Nearest.Find(member, Members));
    }

    public bool CanWrite(string member) => false;

    public bool TrySetValue(TemplateContext? context, SourceSpan span, string member, object? value, bool readOnly) => false;

    public bool Remove(string member) => false;

    public void SetReadOnly(string member, bool readOnly)
    {
    }

    public IScriptObject Clone(bool deep) => this;

    public override string ToString() => TypeName;

    protected abstract object? Get(RenderContext context, string member);

    protected static object Flag(bool value) => value ? True : False;
}
