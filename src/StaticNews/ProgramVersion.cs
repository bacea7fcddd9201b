namespace StaticNews;

/// <summary>Which version of the program this is.</summary>
internal static class ProgramVersion
{
    /// <summary>Three numbers: 0.1.0.</summary>
    public static string Text => typeof(ProgramVersion).Assembly.GetName().Version!.ToString(3);
}
