using StaticNews.Engine.Shared.Yaml;

namespace StaticNews.Engine.Reading.Themes;

/// <summary>The keys of theme.yml.</summary>
public static class ThemeFields
{
    internal static readonly Field Default = new("default", FieldKind.Text, new("정하지 않았을 때의 값.", "The value where the site sets none."));
    internal static readonly Field Kind = new("kind", FieldKind.Text, new("값의 종류: text, choice, color, font, number, bool.", "What it takes: text, choice, color, font, number or bool.")) { Choices = ThemeOption.Kinds, Synonyms = ["type"] };
    internal static readonly Field Choices = new("choices", FieldKind.TextList, new("choice일 때 고를 수 있는 값.", "The values of a choice.")) { Synonyms = ["values", "enum", "options"] };
    internal static readonly Field Named = new("named", FieldKind.Map, new("색이나 글꼴에 붙인 이름.", "Names for colors or fonts.")) { Synonyms = ["palette", "presets"] };
    internal static readonly Field On = new("on", FieldKind.Text, new("색이 놓이는 바탕의 색.", "The ground that a color is read on.")) { Synonyms = ["background", "against"] };
    internal static readonly Field OptionDescription = new("description", FieldKind.Prose, new("무엇을 바꾸는지.", "What it changes."));

    internal static readonly Field Name = new("name", FieldKind.Prose, new("테마의 이름.", "The theme's name."));
    internal static readonly Field Description = new("description", FieldKind.Prose, new("테마의 설명.", "What it is like."));
    internal static readonly Field Author = new("author", FieldKind.Prose, new("만든 사람.", "Who made it."));
    internal static readonly Field License = new("license", FieldKind.Prose, new("이용 조건.", "Its licence."));
    internal static readonly Field Version = new("version", FieldKind.Prose, new("판.", "Its version."));
    internal static readonly Field Api = new("api", FieldKind.Number, new("이 테마가 맞춰 쓴 테마 규약의 판. 지금은 1뿐입니다.", "The version of the theme API that it is made for; so far only 1."));

    /// <summary>Of one option.</summary>
    public static readonly FieldTable Option = new(Default, Kind, Choices, Named, On, OptionDescription);

    internal static readonly Field Options = new("options", FieldKind.Map, new("site.yml의 theme에서 고를 수 있는 것.", "What site.yml may set below theme.")) { Synonyms = ["params", "settings"] };

    internal static readonly Field Slots = new("slots", FieldKind.Map, new("광고 자리의 이름과 설명.", "The ad slots, and what each is.")) { Synonyms = ["ads"] };

    /// <summary>Of the file.</summary>
    public static readonly FieldTable Table = new(Name, Description, Author, License, Version, Api, Options, Slots);
}
