namespace StaticNews.Mutants;

/// <summary>One change. Its name has no line number, so that it stays what it is when lines move.</summary>
internal sealed record Mutant(int Id, string File, int Line, string Change)
{
    public Outcome Outcome { get; set; }

    public string Name => $"{Path.GetFileName(File)}: {Change}";
}
