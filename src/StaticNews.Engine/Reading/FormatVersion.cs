using StaticNews.Engine.Shared.Yaml;

namespace StaticNews.Engine.Reading;

/// <summary>The versions of what authors and themes write. A file that names none is of the first.</summary>
internal static class FormatVersion
{
    /// <summary>Of site.yml.</summary>
    public const int Settings = 1;

    /// <summary>Of what templates see and theme.yml says.</summary>
    public const int Theme = 1;

    private const int Most = 9999;

    /// <summary>Says so where the field names a version that this program does not know yet.</summary>
    public static void Check(YamlFields fields, Field field, int newest, DiagnosticRule rule)
    {
        if (fields.Number(field, 1, Most) is not { } version || version <= newest) return;
        fields.Remarks.Add(rule, fields.Text(field)!.Value.Span, version.ToString(CultureInfo.InvariantCulture), newest.ToString(CultureInfo.InvariantCulture));
    }
}
