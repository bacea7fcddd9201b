using StaticNews.Engine.Discovery;
using StaticNews.Engine.Indexing;
using StaticNews.Engine.Reading;
using StaticNews.Engine.Reading.Pictures;

namespace StaticNews.Engine.Planning.Pictures;

/// <summary>The files of every published picture: those that are made of it, or the picture itself.</summary>
internal static class PicturePlanner
{
    public static void Plan(PlanDraft plan, PictureStudio studio, Func<SourceFile, byte[]> readInput)
    {
        foreach (var picture in plan.Newsroom.Pictures.All)
        {
            if (picture.Look is { Kind: PictureKind.Oversized }) continue;
            if (picture.Look is { } moving && PictureForms.StillOf(moving.Kind, moving.Size) is { } still)
            {
                plan.AddUnlessTaken(PlannedFile.Of(PictureTable.RouteOf(picture), picture.Source.DisplayPath, studio.MovingFileOf(picture)));
                Add(plan, studio, picture, still);
                continue;
            }

            if (picture.Look is not { } look || PictureForms.PlainOf(look.Kind, look.Size) is not { } plain)
            {
                plan.AddUnlessTaken(new PlannedFile(PictureTable.RouteOf(picture), picture.Source.DisplayPath, () => readInput(picture.Source))
                {
                    Content = new FileContent(picture.Source.Length, picture.Fingerprint),
                });
                continue;
            }

            Add(plan, studio, picture, plain);
            foreach (var form in PictureForms.SourcesOf(look.Kind, look.Size)) Add(plan, studio, picture, form);
        }
    }

    private static void Add(PlanDraft plan, PictureStudio studio, PictureFile picture, PictureForm form) =>
        plan.AddUnlessTaken(PlannedFile.Of(PictureTable.RouteOf(picture, form), picture.Source.DisplayPath, studio.FileOf(picture, form)));
}
