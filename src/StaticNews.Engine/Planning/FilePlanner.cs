using StaticNews.Engine.Discovery;
using StaticNews.Engine.Indexing;

namespace StaticNews.Engine.Planning;

/// <summary>Files that are copied as they are: theme assets, published pictures, input/files/.</summary>
internal static class FilePlanner
{
    private const string CopiedFolder = "files/";

    public static void Plan(PlanDraft plan, SourceTree tree, ImmutableArray<PlannedFile> assets, Func<SourceFile, byte[]> readInput)
    {
        foreach (var asset in assets) plan.Add(asset);
        foreach (var picture in plan.Newsroom.Pictures.All)
        {
            plan.AddUnlessTaken(new PlannedFile(PictureTable.RouteOf(picture), picture.Source.DisplayPath, () => readInput(picture.Source))
            {
                Content = new FileContent(picture.Source.Length, picture.Fingerprint),
            });
        }

        foreach (var file in tree.CopiedFiles)
            plan.Add(new PlannedFile(new Route("/" + file.Path[CopiedFolder.Length..]), file.DisplayPath, () => readInput(file)));
    }
}
