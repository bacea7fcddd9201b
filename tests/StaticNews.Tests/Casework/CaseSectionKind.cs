namespace StaticNews.Tests.Casework;

/// <summary>What a section of a case is.</summary>
public enum CaseSectionKind
{
    Options,
    Input,
    Theme,
    Diagnostics,
    Files,
    FilesInclude,
    NoFile,
    Contains,
    Lacks,
    Is,
}
