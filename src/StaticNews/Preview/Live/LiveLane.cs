using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using StaticNews.Engine.Shared.Text;
using StaticNews.Preview.Additions;
using StaticNews.Preview.Http;
using StaticNews.Preview.Views;

namespace StaticNews.Preview.Live;

/// <summary>
/// Tells open pages what an edit means for them, by server-sent events: a page reloads only if its own bytes changed, swaps its stylesheets if nothing else did,
/// and otherwise hears no more than what its bar and its mistakes say now.
/// </summary>
internal sealed class LiveLane(PageDesk pages, PageAdditions additions, EditionBell bell, TimeProvider clock, CancellationToken stopping)
{
    private const int MostListeners = 200;

    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(15);

    private int _listeners;

    /// <summary>Serves one open page until it goes away.</summary>
    public async Task Serve(HttpContext context, SitePath asked)
    {
        if (Interlocked.Increment(ref _listeners) > MostListeners)
        {
            Interlocked.Decrement(ref _listeners);
            await AnswerWriter.Say(context, StatusCodes.Status503ServiceUnavailable, "Too many pages listen.");
            return;
        }

        using var end = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
        try
        {
            context.Response.ContentType = "text/event-stream; charset=utf-8";
            await Send(context, "retry: 500\n\n", end.Token);
            await Tell(context, asked, end.Token);
        }
        catch (OperationCanceledException)
        {
            // The page is closed, or the preview is.
        }
        finally
        {
            Interlocked.Decrement(ref _listeners);
        }
    }

    private async Task Tell(HttpContext context, SitePath asked, CancellationToken end)
    {
        var page = asked.Value("page") ?? "/";
        var moment = ViewMoment.Exact(asked.Value("now"));
        var (print, look, inner) = (asked.Value("print"), asked.Value("look"), "");
        while (true)
        {
            var next = bell.Next;
            var state = pages.StateOf(page, moment);
            var (newPrint, newLook) = (state.Shown?.Fingerprint.ToString() ?? "", state.Shown?.Look.ToString() ?? "");
            if (newPrint != print && newLook != look)
            {
                await Send(context, "event: reload\ndata: {}\n\n", end);
            }
            else if (newPrint != print)
            {
                await Send(context, Styles(state, newPrint, newLook), end);
            }

            (print, look) = (newPrint, newLook);
            var newInner = additions.Inner(state, page, moment);
            if (newInner != inner) await Send(context, $"event: bar\ndata: {Json(writer => writer.WriteStringValue(newInner))}\n\n", end);
            inner = newInner;
            await Wait(context, next, end);
        }
    }

    private async Task Wait(HttpContext context, Task next, CancellationToken end)
    {
        while (await Task.WhenAny(next, Task.Delay(Heartbeat, clock, end)) != next)
        {
            end.ThrowIfCancellationRequested();
            await Send(context, ":\n\n", end);
        }

        end.ThrowIfCancellationRequested();
    }

    private static string Styles(PageState state, string print, string look)
    {
        var site = state.View.Site;
        var basePath = site.Newsroom.Settings.BaseUrl.AbsolutePath.TrimEnd('/');
        var json = Json(writer =>
        {
            writer.WriteStartObject();
            writer.WriteStartArray("sheets");
            foreach (var (name, route) in site.Plan.Site.Assets)
            {
                if (name.EndsWith(".css", StringComparison.Ordinal)) writer.WriteStringValue(basePath + UrlText.EncodePath(route.Path));
            }

            writer.WriteEndArray();
            writer.WriteString("print", print);
            writer.WriteString("look", look);
            writer.WriteEndObject();
        });
        return string.Create(CultureInfo.InvariantCulture, $"event: styles\ndata: {json}\n\n");
    }

    private static string Json(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream)) write(writer);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static async Task Send(HttpContext context, string text, CancellationToken end)
    {
        await context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(text), end);
        await context.Response.Body.FlushAsync(end);
    }
}
