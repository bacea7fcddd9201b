using System.Buffers;
using System.Text;

namespace StaticNews.Engine.Shared.Yaml;

/// <summary>Makes spaces of the characters that YAML cannot have, and of those that turn text around: nothing moves, so every place stays right.</summary>
internal static class YamlCleaner
{
    // NEL, LS and PS are line breaks to YAML and nothing to an editor.
    private static readonly SearchValues<char> Unwanted = SearchValues.Create(
        "\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\v\f\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017"
        + "\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F\u007F\u0085\u2028\u2029\uFEFF\uFFFE\uFFFF" + DirectionControls.All);

    /// <summary>The same instance when there is nothing to clean. Tabs stay where they do not indent.</summary>
    public static string Clean(string text, int firstLine, Remarks remarks)
    {
        if (text.AsSpan().IndexOfAny(Unwanted) < 0) return text;
        var builder = new StringBuilder(text);
        var (hasControl, hasTab) = (false, false);
        var lines = new TextLines(text, firstLine);
        while (lines.MoveNext())
        {
            var indent = lines.Line.IndexOfAnyExcept(' ', '\t');
            for (var i = 0; i < lines.Line.Length; i++)
            {
                var c = lines.Line[i];
                if (!Unwanted.Contains(c) || (c == '\t' && i >= indent)) continue;
                builder[lines.Start + i] = ' ';
                var span = new TextSpan(lines.Number, i + 1, 1);
                if (c == '\t')
                {
                    if (!hasTab) remarks.Add(YamlRules.Tab, span);
                    hasTab = true;
                }
                else
                {
                    if (!hasControl) remarks.Add(YamlRules.ControlCharacter, span, "U+" + ((int)c).ToString("X4", CultureInfo.InvariantCulture));
                    hasControl = true;
                }
            }
        }

        return builder.ToString();
    }

    /// <summary>A value without the control characters that its escapes (`\u0000`) may have made; line breaks and tabs stay.</summary>
    public static string Escaped(string value)
    {
        if (value.AsSpan().IndexOfAny(Unwanted) < 0) return value;
        var builder = new StringBuilder(value.Length);
        foreach (var c in value)
        {
            if (c == '\t' || !Unwanted.Contains(c)) builder.Append(c);
        }

        return builder.ToString();
    }
}
