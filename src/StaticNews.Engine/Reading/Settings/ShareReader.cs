using StaticNews.Engine.Shared.Yaml;

namespace StaticNews.Engine.Reading.Settings;

/// <summary>The share buttons.</summary>
internal static class ShareReader
{
    /// <summary>Names in order; `share: false` is none, `share: true` or nothing the default (null).</summary>
    public static ImmutableArray<string>? Read(YamlFields fields)
    {
        if (fields.Node(SiteFields.Share) is not { } node) return null;
        if (node is YamlText text && YesNoWord.Read(text.Value) is { } isOn) return isOn ? null : [];
        var known = SiteFields.Share.Choices;
        var share = ImmutableArray.CreateBuilder<string>();
        foreach (var name in fields.Names(SiteFields.Share))
        {
            var lower = name.Value.ToLowerInvariant();
            if (!known.Contains(lower))
                fields.Remarks.Suggest(FieldRules.ExpectedChoice, name.Span, Nearest.Find(lower, known), SiteFields.Share.Name, name.Value, string.Join(", ", known));
            else if (!share.Contains(lower)) share.Add(lower);
        }

        return share.ToImmutable();
    }
}
