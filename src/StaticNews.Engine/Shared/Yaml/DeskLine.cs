namespace StaticNews.Engine.Shared.Yaml;

/// <summary>A line that was rewritten for YAML, and how to find the author's columns again.</summary>
/// <param name="Line">In the file.</param>
/// <param name="Column">Where the value starts in the rewritten line.</param>
/// <param name="Value">Where the value stands in the author's line, when it was quoted; else null.</param>
/// <param name="Shift">By how many columns the value was moved.</param>
internal readonly record struct DeskLine(int Line, int Column, TextSpan? Value, int Shift);
