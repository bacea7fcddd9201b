using Scriban.Functions;
using Scriban.Runtime;
using StaticNews.Engine.Rendering.Templates;

namespace StaticNews.Engine.Rendering.Functions;

/// <summary>Every function of templates: ours, and those of the template engine that need no clock, chance, file or reflection.</summary>
internal static class Builtins
{
    /// <summary>What is kept of the template engine's own, by group. A list of what is allowed: what a later version adds stays out.</summary>
    public static readonly FrozenDictionary<string, ImmutableArray<string>> Kept = new Dictionary<string, ImmutableArray<string>>(StringComparer.Ordinal)
    {
        ["array"] =
        [
            "add", "add_range", "any", "compact", "concat", "contains", "cycle", "each", "filter", "first", "insert_at", "join",
            "last", "limit", "map", "offset", "remove_at", "reverse", "size", "sort", "uniq",
        ],
        ["html"] = ["strip", "url_encode", "url_escape"],
        ["math"] = ["abs", "ceil", "divided_by", "floor", "format", "is_number", "minus", "modulo", "plus", "round", "times"],
        ["object"] = ["default", "format", "has_key", "has_value", "keys", "kind", "size", "typeof", "values"],
        ["regex"] = ["escape", "unescape"],
        ["string"] =
        [
            "append", "base64_decode", "base64_encode", "capitalize", "capitalizewords", "contains", "downcase", "empty",
            "ends_with", "equals_ignore_case", "escape", "handleize", "hmac_sha1", "hmac_sha256", "hmac_sha512", "index_of",
            "literal", "lstrip", "md5", "pad_left", "pad_right", "pluralize", "prepend", "remove", "remove_first", "remove_last",
            "replace", "replace_first", "rstrip", "sha1", "sha256", "sha512", "size", "slice", "slice1", "split", "starts_with",
            "strip", "strip_newlines", "to_double", "to_float", "to_int", "to_long", "truncate", "truncatewords", "upcase",
            "whitespace",
        ],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly ImmutableArray<ThemeEntry> Own =
    [
        new("url", 1, 1, PageFunctions.Url),
        new("absolute_url", 1, 1, PageFunctions.AbsoluteUrl),
        new("asset", 1, 1, PageFunctions.Asset),
        new("icon", 1, 1, PageFunctions.Icon),
        new("script", 1, 1, PageFunctions.Script),
        new("ad", 1, 1, PageFunctions.Ad),
        new("t", 1, 9, TextFunctions.Word),
        new("josa", 2, 2, TextFunctions.WithParticle),
        new("number", 1, 1, TextFunctions.Number),
        new("truncate", 2, 2, TextFunctions.Truncate),
        new("headline", 1, 1, HeadlineFunction.Write),
        new("json", 1, 1, JsonFunction.Write),
        new("include", 0, 99, IncludeCall.Misplaced),
        new("layout", 1, 1, LayoutFunction.Name),
        new("block", 1, 1, BlockFunction.Print),
        new("html.escape", 1, 1, TextFunctions.Escape),
        new("html.newline_to_br", 1, 1, TextFunctions.BreakLines),
        new("regex.match", 2, 3, PatternFunctions.Match),
        new("regex.matches", 2, 3, PatternFunctions.Matches),
        new("regex.replace", 3, 4, PatternFunctions.Replace),
        new("regex.split", 2, 3, PatternFunctions.Split),
        new("date.long", 1, 1, DateFunctions.Long),
        new("date.day", 1, 1, DateFunctions.Day),
        new("date.short", 1, 1, DateFunctions.Short),
        new("date.time", 1, 1, DateFunctions.Time),
        new("date.weekday", 1, 1, DateFunctions.Weekday),
        new("date.iso", 1, 1, DateFunctions.Iso),
    ];

    /// <summary>Names of functions, dotted, sorted: what a native build must have as well.</summary>
    public static ImmutableArray<string> Names { get; } =
    [
        .. Kept.SelectMany(group => group.Value.Select(name => group.Key + "." + name))
            .Concat(Own.Select(entry => entry.Name)).Order(StringComparer.Ordinal),
    ];

    /// <summary>The frozen functions, and the names that the template engine does not have, which is a defect of the build.</summary>
    public static Checked<ScriptObject> Build()
    {
        var root = new FunctionGroup("");
        var missing = ImmutableArray.CreateBuilder<Diagnostic>();
        var engine = new BuiltinFunctions();
        foreach (var (group, names) in Kept)
        {
            var kept = Group(root, group);
            foreach (var name in names)
            {
                if (engine.TryGetValue(group, out var found) && found is ScriptObject all && all.TryGetValue(name, out var function)) kept.SetValue(name, function, true);
                else missing.Add(DefectRules.Defect.At(new Place("theme", TextSpan.WholeFile), [$"{group}.{name}"]));
            }
        }

        foreach (var entry in Own)
        {
            var dot = entry.Name.IndexOf('.', StringComparison.Ordinal);
            var home = dot < 0 ? root : Group(root, entry.Name[..dot]);
            home.SetValue(entry.Name[(dot + 1)..], new ThemeFunction(entry.Name, entry.Required, entry.Most, entry.Give), true);
        }

        root.SetValue("empty", EmptyScriptObject.Default, true);
        return new(root, missing.ToImmutable());
    }

    private static FunctionGroup Group(ScriptObject root, string name)
    {
        if (root.TryGetValue(name, out var found) && found is FunctionGroup group) return group;
        group = new FunctionGroup(name);
        root.SetValue(name, group, true);
        return group;
    }

    private sealed record ThemeEntry(string Name, int Required, int Most, Func<FunctionCall, object?> Give);
}
