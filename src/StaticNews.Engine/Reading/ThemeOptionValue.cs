namespace StaticNews.Engine.Reading;

/// <summary>What an option of the theme is on this site.</summary>
/// <param name="Text">As written; a choice or a name as the theme spells it.</param>
/// <param name="Style">As a stylesheet has it; null for what may not stand in one.</param>
/// <param name="PlainStyle">The same for browsers that do not know light-dark(); null where they need no other.</param>
public sealed record ThemeOptionValue(ThemeOptionKind Kind, string Text, string? Style = null, string? PlainStyle = null);
