namespace StaticNews.Tests;

/// <summary>Command lines that build the sample newsroom at a fixed moment.</summary>
public static class SampleCommand
{
    public const string Now = "2026-11-20T09:00:00+09:00";

    public static string[] Build(string output, params string[] more)
    {
        SamplePictures.CopyInto(output + "-cache");
        return
        ["build", "--input", Repository.PathOf("input"), "--theme", Repository.PathOf("theme"), "--output", output, "--cache", output + "-cache", "--now", Now, .. more];
    }
}
