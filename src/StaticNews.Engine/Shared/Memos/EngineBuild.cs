namespace StaticNews.Engine.Shared.Memos;

/// <summary>Which build of the engine this is: another one may read the same file otherwise, or keep it in another form.</summary>
internal static class EngineBuild
{
    /// <summary>Differs whenever the code or a library that it was compiled against differs.</summary>
    public static string Identity => IdentityOf(typeof(EngineBuild));

    /// <summary>The same of whatever the engine was handed.</summary>
    public static string IdentityOf(Type type) => type.Module.ModuleVersionId.ToString("N");
}
