namespace StaticNews.Tests.Casework;

/// <summary>Every case below Cases/ as one test.</summary>
[Trait("suite", "cases")]
public sealed class CaseTests
{
    public static IEnumerable<TheoryDataRow<string>> All() =>
        CaseFolder.Names().Select(name => new TheoryDataRow<string>(name) { TestDisplayName = "case " + name });

    [Theory]
    [MemberData(nameof(All))]
    public void The_site_comes_out_as_the_case_says(string name)
    {
        var file = CaseFolder.Read(name);
        var options = CaseOptions.Parse(file);
        var site = CaseSite.Of(file, options);
        var outcome = CaseRunner.Run(site, options);
        if (CaseUpdate.IsAsked) file = CaseUpdate.Rewrite(file, options, outcome);

        var complaints = CaseChecker.Check(file, options, outcome);
        Assert.True(complaints.IsEmpty, $"{file.Prose.Trim()}\n\n{string.Join("\n\n", complaints)}");

        var shuffled = CaseRunner.RunShuffled(site, options, seed: name.Length);
        Assert.Equal(DiagnosticLines.Of(outcome.Result.Diagnostics), DiagnosticLines.Of(shuffled.Result.Diagnostics));
        Assert.Empty(FolderBytes.Compare(outcome.Files, shuffled.Files));
    }
}
