namespace StaticNews.Engine.Reading;

/// <summary>What an option of a theme takes.</summary>
public enum ThemeOptionKind
{
    /// <summary>Any words.</summary>
    Text,

    /// <summary>One of the values that the theme lists.</summary>
    Choice,

    /// <summary>A color, or the name that the theme gave to one.</summary>
    Color,

    /// <summary>Names of fonts in order of preference, or the name that the theme gave to such a list.</summary>
    Font,

    /// <summary>A number.</summary>
    Number,

    /// <summary>true or false.</summary>
    Bool,
}
