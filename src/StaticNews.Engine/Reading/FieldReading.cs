using StaticNews.Engine.Prose;
using StaticNews.Engine.Shared.Yaml;

namespace StaticNews.Engine.Reading;

/// <summary>Values that mean something to a newspaper: moments, pictures, names, languages.</summary>
internal static class FieldReading
{
    /// <summary>A moment in the site's zone; null where it is missing or, reported, unreadable.</summary>
    public static DateTimeOffset? Moment(this YamlFields fields, Field field, SiteZone zone)
    {
        if (fields.Text(field) is not { } text) return null;
        if (KoreanDate.TryParse(text.Value, out var local, out var offset))
            return offset is { } given ? zone.Show(new DateTimeOffset(local, given)) : zone.At(local);
        var (rule, details) = DateFault.Of(text.Value);
        fields.Remarks.Add(rule, text.Span, [field.Name, text.Value, .. details]);
        return null;
    }

    /// <summary>A picture given as a path or as a map.</summary>
    public static PictureReference? Picture(this YamlFields fields, Field field)
    {
        var node = fields.Node(field);
        if (node is not YamlMap) return fields.Text(field) is { } path && IsHere(path, fields) ? new PictureReference(path.Value, null, null, null, path.Span) : null;
        var inner = fields.MapOf(node, field)!;
        inner.Need(PictureFields.Source, field.Name);
        if (inner.Text(PictureFields.Source) is not { } source || !IsHere(source, fields)) return null;
        return new PictureReference(
            source.Value, inner.Word(PictureFields.Alt), inner.Word(PictureFields.Caption), inner.Word(PictureFields.Credit), source.Span);
    }

    private static bool IsHere(Located<string> path, YamlFields fields)
    {
        var isHere = !PictureAddress.HasHostOrScheme(path.Value);
        if (!isHere) fields.Remarks.Add(FrontMatterRules.ImageElsewhere, path.Span, path.Value);
        return isHere;
    }

    /// <summary>Names in a list or in one line; an entry of the list without a name is reported.</summary>
    public static ImmutableArray<Located<string>> Names(this YamlFields fields, Field field)
    {
        var names = fields.Texts(field, isSplit: true);
        var isWhole = true;
        foreach (var name in names)
        {
            if (name.Value.Length > 0) continue;
            fields.Remarks.Add(FrontMatterRules.EmptyEntry, name.Span, field.Name);
            isWhole = false;
        }

        return isWhole ? names : names.RemoveAll(name => name.Value.Length == 0);
    }

    /// <summary>A language code; reported and null when it is none.</summary>
    public static string? LanguageCode(this YamlFields fields, Field field)
    {
        if (fields.Text(field) is not { } text) return null;
        if (IsLanguageCode(text.Value)) return text.Value;
        fields.Remarks.Add(FrontMatterRules.BadLanguage, text.Span, text.Value);
        return null;
    }

    /// <summary>An address of a mailbox; reported and null when it is none.</summary>
    public static string? Email(this YamlFields fields, Field field)
    {
        if (fields.Text(field) is not { } text) return null;
        var at = text.Value.IndexOf('@', StringComparison.Ordinal);
        if (at > 0 && text.Value.IndexOf('.', at) > at + 1 && !text.Value.Any(c => char.IsWhiteSpace(c) || "<>\"'(),;".Contains(c))) return text.Value;
        fields.Remarks.Add(FrontMatterRules.BadEmail, text.Span, text.Value);
        return null;
    }

    /// <summary>Whether a text has the form of a language code: ko, en-GB, zh-Hans.</summary>
    public static bool IsLanguageCode(string text)
    {
        var first = text.IndexOf('-', StringComparison.Ordinal);
        if ((first < 0 ? text.Length : first) is < 2 or > 3 || text.Length > 35) return false;
        foreach (var c in text)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c != '-') return false;
        }

        return true;
    }
}
