namespace StaticNews.Tests.Casework;

/// <summary>Rewrites the expectations that are whole texts (diagnostics, files, is) to what came out; git then shows what changed.</summary>
public static class CaseUpdate
{
    /// <summary>Whether UPDATE_CASES=1 is set. Refused under CI, where nobody would look at the difference.</summary>
    public static bool IsAsked => Decide(Environment.GetEnvironmentVariable("UPDATE_CASES"), Environment.GetEnvironmentVariable("CI"));

    /// <summary>The decision from the two variables.</summary>
    public static bool Decide(string? update, string? ci)
    {
        if (update != "1") return false;
        if (ci is "1" || string.Equals(ci, "true", StringComparison.OrdinalIgnoreCase)) throw new InvalidOperationException("UPDATE_CASES=1 is refused under CI.");
        return true;
    }

    public static CaseFile Rewrite(CaseFile file, CaseOptions options, CaseOutcome outcome)
    {
        var text = Rewritten(file, options, outcome);
        CaseFolder.Write(file.Name, text);
        return CaseFile.Parse(file.Name, text);
    }

    /// <summary>The case with the expectations that this outcome gives.</summary>
    public static string Rewritten(CaseFile file, CaseOptions options, CaseOutcome outcome) =>
        file.Write(section => section.IsEscaped ? section.Text : CaseChecker.Actual(section, options, outcome));
}
