using System.Text;
using StaticNews.Engine.Shared.Yaml;

namespace StaticNews.Engine.Reading;

/// <summary>TOML front matter with its `=` made `:`, which is YAML enough for simple values. Tables become comments.</summary>
internal static class TomlText
{
    /// <summary>As many lines as before.</summary>
    public static string AsYaml(string toml)
    {
        var builder = new StringBuilder(toml);
        var isTable = false;
        var lines = new TextLines(toml);
        while (lines.MoveNext())
        {
            isTable |= lines.Line.StartsWith("[", StringComparison.Ordinal);
            var equals = lines.Line.IndexOf('=');
            if (isTable && !lines.Line.IsEmpty) builder[lines.Start] = '#';
            else if (equals > 0) builder[lines.Start + equals] = ':';
        }

        return builder.ToString();
    }
}
