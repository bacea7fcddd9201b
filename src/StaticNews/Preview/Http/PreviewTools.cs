using Microsoft.AspNetCore.Http;
using StaticNews.Preview.Additions;
using StaticNews.Preview.Live;
using StaticNews.Preview.Views;

namespace StaticNews.Preview.Http;

/// <summary>Answers what the preview's own additions ask for: their script and stylesheet, news of edits, the reasons of a page, a place in the editor.</summary>
internal sealed class PreviewTools(PreviewDesk desk, LiveLane live, WhyPage why, EditorLink editor, Action<System.Diagnostics.ProcessStartInfo> startProgram)
{
    private const int LongestForm = 4096;

    /// <summary>Answers a request below the reserved folder.</summary>
    public Task Answer(HttpContext context, SitePath asked)
    {
        context.Response.Headers.CacheControl = "no-store";
        var name = asked.Path[PageAdditions.Folder.Length..];
        if (HttpMethods.IsPost(context.Request.Method)) return name is "open" && editor.IsCommand ? Open(context) : Refuse(context);
        return name switch
        {
            "live" => live.Serve(context, asked),
            "why" => AnswerWriter.Write(context, StatusCodes.Status200OK, why.Of(desk.At(ViewMoment.Exact(asked.Value("now"))), asked.Value("page") ?? "/"), MediaType.Html),
            "preview.js" or "preview.css" => AnswerWriter.Write(context, StatusCodes.Status200OK, OwnFile.Read(name), MediaType.Of(name)),
            _ => AnswerWriter.Say(context, StatusCodes.Status404NotFound, "Nothing is here."),
        };
    }

    // Without an Origin it comes from no page: browsers send one with every form.
    private async Task Open(HttpContext context)
    {
        var request = context.Request;
        if (request.Headers.Origin.Count == 0 || request.ContentLength is null or > LongestForm)
        {
            await Refuse(context);
            return;
        }

        using var reader = new StreamReader(request.Body);
        var form = new SitePath("/", await reader.ReadToEndAsync(context.RequestAborted));
        var place = WrittenPlace.Read(form.Value("place") ?? "");
        if (desk.Current.DiskPathOf(place.Path) is not { } file)
        {
            await AnswerWriter.Say(context, StatusCodes.Status404NotFound, "There is no such source.");
            return;
        }

        try
        {
            startProgram(editor.Command(place, file));
            context.Response.StatusCode = StatusCodes.Status204NoContent;
        }
        catch (System.ComponentModel.Win32Exception error)
        {
            await AnswerWriter.Say(context, StatusCodes.Status500InternalServerError, $"{EditorLink.Variable}: {error.Message}");
        }
    }

    private static Task Refuse(HttpContext context) => AnswerWriter.Say(context, StatusCodes.Status403Forbidden, "Refused.");
}
