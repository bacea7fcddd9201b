using StaticNews.Engine.Reading;

namespace StaticNews.Engine.Indexing;

/// <summary>Series or stories by name: spellings that differ in case and spaces are one; the first one met is shown.</summary>
internal sealed class NamedIndex<T>(Func<FrontMatter, Located<string>?> nameOf, Func<string, string, T> make)
    where T : class
{
    private readonly Dictionary<string, T> _byKey = new(StringComparer.Ordinal);

    public T? Of(Draft draft)
    {
        if (nameOf(draft.FrontMatter)?.Value is not { } name) return null;
        var key = TagKey.Of(name);
        if (key.Length == 0) return null;
        if (!_byKey.TryGetValue(key, out var subject)) _byKey[key] = subject = make(name, RouteSegment.Of(key));
        return subject;
    }
}
