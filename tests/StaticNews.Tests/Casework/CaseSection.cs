namespace StaticNews.Tests.Casework;

/// <summary>A header line of a case and the lines below it.</summary>
/// <param name="Target">The file's path below input or theme, or the url that is looked at.</param>
/// <param name="Modifier">escaped, absent, once … or empty.</param>
public sealed record CaseSection(string Header, CaseSectionKind Kind, string Target, string Modifier, ImmutableArray<string> Lines)
{
    public bool IsEscaped => Modifier == "escaped";

    public bool IsExpectation => Kind >= CaseSectionKind.Diagnostics;

    /// <summary>The lines without the empty ones that set the next section off; ends in a newline unless there is no text.</summary>
    public string Text
    {
        get
        {
            var text = string.Join('\n', Lines).TrimEnd('\n');
            return text.Length == 0 ? "" : text + "\n";
        }
    }

    /// <summary>The lines that say something.</summary>
    public IEnumerable<string> Entries => Lines.Select(line => line.Trim()).Where(line => line.Length > 0);
}
