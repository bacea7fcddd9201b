using StaticNews.Engine.Shared.Yaml;

namespace StaticNews.Engine.Reading.Settings;

/// <summary>How much the site lets single diagnostics weigh.</summary>
internal static class ChecksReader
{
    /// <summary>Severity per code. Errors stay warnings at least: a site with silent errors would be published broken.</summary>
    public static FrozenDictionary<string, Severity> Read(YamlFields fields)
    {
        var checks = new Dictionary<string, Severity>(StringComparer.Ordinal);
        foreach (var entry in fields.Entries(SiteFields.Checks))
        {
            var code = entry.Key.ToUpperInvariant();
            if (!DiagnosticCatalog.ByCode.TryGetValue(code, out var rule))
            {
                fields.Remarks.Suggest(SettingsRules.UnknownCode, entry.KeySpan, Nearest.Find(code, DiagnosticCatalog.ByCode.Keys.Order(StringComparer.Ordinal)), entry.Key);
                continue;
            }

            if (fields.TextOf(entry) is not { } value || Weight(value, fields.Remarks, entry.Key) is not { } severity) continue;
            if (rule.Severity == Severity.Error && severity < Severity.Warning)
            {
                fields.Remarks.Add(SettingsRules.ErrorSilenced, value.Span, code);
                severity = Severity.Warning;
            }

            checks[code] = severity;
        }

        return checks.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static Severity? Weight(Located<string> value, Remarks remarks, string key)
    {
        switch (value.Value.ToLowerInvariant())
        {
            case "off" or "false": return Severity.Off;
            case "hint": return Severity.Hint;
            case "warning": return Severity.Warning;
            case "error": return Severity.Error;
        }

        var choices = SiteFields.Checks.Choices;
        remarks.Suggest(FieldRules.ExpectedChoice, value.Span, Nearest.Find(value.Value, choices), key, value.Value, string.Join(", ", choices));
        return null;
    }
}
