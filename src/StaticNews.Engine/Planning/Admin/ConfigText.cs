using System.Text;
using StaticNews.Engine.Shared.Yaml;

namespace StaticNews.Engine.Planning.Admin;

/// <summary>YAML line by line: maps and lists opened and closed by hand, every text quoted where it must be.</summary>
internal sealed class ConfigText
{
    private readonly StringBuilder _text = new();
    private int _depth;
    private bool _isItem;

    public ConfigText Text(string key, string value) => Line(key, value.Length == 0 ? "''" : YamlValue.Of(YamlValue.Clean(value)));

    public ConfigText YesNo(string key, bool value) => Line(key, value ? "true" : "false");

    public ConfigText Number(string key, int value) => Line(key, value.ToString(CultureInfo.InvariantCulture));

    public ConfigText List(string key, IEnumerable<string> values) => Line(key, YamlValue.ListOf(values));

    /// <summary>A map or a list below a key.</summary>
    public ConfigText Below(string key, Action fill)
    {
        Line(key, "");
        return Deeper(fill);
    }

    /// <summary>A map as an item of a list.</summary>
    public ConfigText Item(Action fill)
    {
        _isItem = true;
        return Deeper(fill);
    }

    public override string ToString() => _text.ToString();

    private ConfigText Deeper(Action fill)
    {
        _depth++;
        fill();
        _depth--;
        return this;
    }

    /// <summary>A value as it stands in YAML.</summary>
    public ConfigText Line(string key, string value)
    {
        var indent = _depth * 2;
        if (_isItem) _text.Append(' ', indent - 2).Append("- ");
        else _text.Append(' ', indent);
        _isItem = false;
        _text.Append(key).Append(':');
        if (value.Length > 0) _text.Append(' ').Append(value);
        _text.Append('\n');
        return this;
    }
}
