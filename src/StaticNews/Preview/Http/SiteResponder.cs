using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using StaticNews.Engine.Shared.Diagnostics;
using StaticNews.Engine.Shared.Text;
using StaticNews.Preview.Additions;
using StaticNews.Preview.Views;

namespace StaticNews.Preview.Http;

/// <summary>
/// Answers as GitHub Pages would: the same base path, the same 404, folders with their last slash. Whatever is asked for is looked up by name in the plan of the site;
/// no request ever becomes a path on the disk.
/// </summary>
internal sealed class SiteResponder(PreviewDesk desk, PageDesk pages, PageAdditions additions, PreviewTools tools, RequestGate gate, MessageLanguage language)
{
    private const string IndexFile = "index.html";
    private const string IndexName = "index";

    /// <summary>Answers one request.</summary>
    public async Task Answer(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.CacheControl = "no-cache";
        headers.XContentTypeOptions = "nosniff";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        if (!gate.LetsIn(context.Request))
        {
            await AnswerWriter.Say(context, StatusCodes.Status403Forbidden, "This preview answers only under its own address.");
            return;
        }

        if (SitePath.Read(context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget) is not { } asked)
        {
            await AnswerWriter.Say(context, StatusCodes.Status400BadRequest, "This is no address of a page.");
            return;
        }

        if (asked.Path.StartsWith(PageAdditions.Folder, StringComparison.Ordinal)) await tools.Answer(context, asked);
        else if (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method)) await Show(context, asked);
        else
        {
            headers.Allow = "GET, HEAD";
            await AnswerWriter.Say(context, StatusCodes.Status405MethodNotAllowed, "Pages are read only.");
        }
    }

    private Task Show(HttpContext context, SitePath asked)
    {
        var settings = desk.Current.Site.Newsroom.Settings;
        var root = Nfc.Normalize(UrlText.Decode(settings.BaseUrl.AbsolutePath));
        if (asked.Path + "/" == root) return Lead(context, asked, root);

        // Not for good: another newsroom may stand at this port tomorrow.
        if (asked.Path == "/" && root != "/") return AnswerWriter.Lead(context, StatusCodes.Status302Found, UrlText.EncodePath(root));
        var isOutside = !asked.Path.StartsWith(root, StringComparison.Ordinal);
        var path = isOutside ? asked.Path : asked.Path[(root.Length - 1)..];
        var written = asked.Value("now");
        var referred = written is null ? Referred(context) : null;
        var moment = ViewMoment.Read(written ?? referred, settings.Zone);
        if (moment is null && !string.IsNullOrWhiteSpace(written)) return AnswerWriter.Say(context, StatusCodes.Status400BadRequest, PreviewWords.NoMoment.In(language, [written]));
        var view = desk.At(moment);
        if (!isOutside && FileAt(view, path) is { } file) return AnswerWriter.Send(context, file, MediaType.Of(path));
        if (!isOutside && view.FindPage(path) is null && !path.EndsWith('/') && view.FindPage(path + "/") is not null) return Lead(context, asked, asked.Path + "/");

        // A reader who looks at another moment stays there from link to link.
        if (referred is not null && moment is not null) return AnswerWriter.Lead(context, StatusCodes.Status302Found, $"{UrlText.EncodePath(asked.Path)}?now={Uri.EscapeDataString(referred)}");
        return Send(context, pages.StateOf(isOutside ? path : PageAt(view, path), moment), path, moment);
    }

    private Task Send(HttpContext context, PageState state, string path, DateTimeOffset? moment)
    {
        if (state.Shown is not { } shown) return AnswerWriter.Say(context, StatusCodes.Status404NotFound, "404");
        var bytes = shown.IsForReaders
            ? [.. shown.Bytes, .. Encoding.UTF8.GetBytes(additions.Of(state, path, moment))]
            : shown.Bytes;
        var type = MediaType.Of(shown.Page.Route.OutputPath);
        return state.IsFound ? AnswerWriter.Send(context, bytes, type) : AnswerWriter.Write(context, StatusCodes.Status404NotFound, bytes, type);
    }

    private static byte[]? FileAt(PreviewView view, string path)
    {
        try
        {
            return view.ReadFile(path) ?? (path.EndsWith('/') ? view.ReadFile(path + IndexFile) : view.ReadFile(path + ".html"));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    // The page's own url: /a/index.html and /a/index are /a/, and /404 is /404.html.
    private static string PageAt(PreviewView view, string path)
    {
        if (path.EndsWith("/" + IndexFile, StringComparison.Ordinal)) path = path[..^IndexFile.Length];
        if (path.EndsWith("/" + IndexName, StringComparison.Ordinal)) path = path[..^IndexName.Length];
        return view.FindPage(path) is null && view.FindPage(path + ".html") is not null ? path + ".html" : path;
    }

    private static Task Lead(HttpContext context, SitePath asked, string path) =>
        AnswerWriter.Lead(context, StatusCodes.Status301MovedPermanently, UrlText.EncodePath(path) + (asked.Query.Length == 0 ? "" : "?" + asked.Query));

    private static string? Referred(HttpContext context) =>
        Uri.TryCreate(context.Request.Headers.Referer.ToString(), UriKind.Absolute, out var referrer)
        && referrer.Authority == context.Request.Host.Value
        && SitePath.Read(referrer.PathAndQuery) is { } from
        && !from.Path.StartsWith(PageAdditions.Folder, StringComparison.Ordinal)
        && from.Value("now") is { Length: > 0 } now
            ? now
            : null;
}
