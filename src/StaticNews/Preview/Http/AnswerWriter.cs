using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;
using StaticNews.Engine.Shared.Fingerprints;

namespace StaticNews.Preview.Http;

/// <summary>Sends bytes as a static host does: with their type and identity, in part where a part is asked for, without a body to HEAD.</summary>
internal static class AnswerWriter
{
    /// <summary>Sends a whole file, the part of it that is asked for, or the word that the browser has it already.</summary>
    public static Task Send(HttpContext context, byte[] bytes, string type)
    {
        var (request, response) = (context.Request, context.Response);
        var tag = $"\"{FingerprintBuilder.Of(bytes)}\"";
        response.Headers.ETag = tag;
        response.Headers.AcceptRanges = "bytes";
        if (HasAlready(request.Headers.IfNoneMatch, tag))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        var condition = request.Headers.IfRange.ToString();
        var range = condition.Length == 0 || condition == tag ? ByteRange.Read(request.Headers.Range, bytes.Length) : null;
        if (range is { Length: 0 })
        {
            response.Headers.ContentRange = string.Create(CultureInfo.InvariantCulture, $"bytes */{bytes.Length}");
            response.StatusCode = StatusCodes.Status416RangeNotSatisfiable;
            return Task.CompletedTask;
        }

        if (range is not { } part) return Write(context, StatusCodes.Status200OK, bytes, type);
        response.Headers.ContentRange = string.Create(CultureInfo.InvariantCulture, $"bytes {part.Start}-{part.Start + part.Length - 1}/{bytes.Length}");
        return Write(context, StatusCodes.Status206PartialContent, bytes.AsMemory(part.Start, part.Length), type);
    }

    /// <summary>Sends bytes with a status, whole.</summary>
    public static Task Write(HttpContext context, int status, ReadOnlyMemory<byte> bytes, string type)
    {
        var response = context.Response;
        response.StatusCode = status;
        response.ContentType = type;
        response.ContentLength = bytes.Length;
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : response.Body.WriteAsync(bytes, context.RequestAborted).AsTask();
    }

    /// <summary>Sends one sentence.</summary>
    public static Task Say(HttpContext context, int status, string text) =>
        Write(context, status, Encoding.UTF8.GetBytes(text + "\n"), "text/plain; charset=utf-8");

    /// <summary>Leads to another url of this server.</summary>
    public static Task Lead(HttpContext context, int status, string location)
    {
        context.Response.StatusCode = status;
        context.Response.Headers.Location = location;
        context.Response.ContentLength = 0;
        return Task.CompletedTask;
    }

    private static bool HasAlready(Microsoft.Extensions.Primitives.StringValues tags, string tag)
    {
        foreach (var line in tags)
        {
            if (line is "*" || line is not null && line.Contains(tag, StringComparison.Ordinal)) return true;
        }

        return false;
    }
}
