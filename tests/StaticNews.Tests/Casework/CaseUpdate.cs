namespace StaticNews.Tests.Casework;

/// <summary>Rewrites the expectations that are whole texts (diagnostics, files, is) to what came out; git then shows what changed.</summary>
public static class CaseUpdate
{
    /// <summary>Whether UPDATE_CASES=1 is set. Refused under CI, where nobody would look at the difference.</summary>
    public static bool IsAsked
    {
        get
        {
            if (Environment.GetEnvironmentVariable("UPDATE_CASES") != "1") return false;
            if (IsCi(Environment.GetEnvironmentVariable("CI"))) throw new InvalidOperationException("UPDATE_CASES=1 is refused under CI.");
            return true;
        }
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

    private static bool IsCi(string? value) => string.Equals(value, "true", StringComparison.OrdinalIgnoreCase) || value == "1";
}
