using System.Text;
using StaticNews.Engine.Shared.Yaml;

namespace StaticNews.Drafting;

/// <summary>Front matter while it is written: one line a key, quoted exactly where YAML would see something else.</summary>
internal sealed class FrontMatterText
{
    private readonly StringBuilder _text = new("---\n");

    /// <summary>A line of text; nothing where there is none.</summary>
    public FrontMatterText Add(string key, string? text) => string.IsNullOrEmpty(text) ? this : Line(key, YamlValue.Of(text));

    /// <summary>One text or a list in brackets; nothing where there is none.</summary>
    public FrontMatterText Add(string key, IReadOnlyList<string> texts) => texts.Count switch
    {
        0 => this,
        1 => Add(key, texts[0]),
        _ => Line(key, YamlValue.ListOf(texts)),
    };

    /// <summary>A value that is YAML already: a date, true or false, a list in brackets.</summary>
    public FrontMatterText AddValue(string key, string value) => Line(key, value);

    /// <summary>The whole file: front matter, an empty line, the body.</summary>
    public string Above(string body) => $"{_text}---\n\n{body}\n";

    private FrontMatterText Line(string key, string value)
    {
        _text.Append(key).Append(": ").Append(value).Append('\n');
        return this;
    }
}
