using System.Buffers;
using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace StaticNews.Engine.Prose.Extensions;

/// <summary>Makes links of http://, https:// and www. in running text; they end before Hangul, so that a particle never belongs to the address.</summary>
internal sealed class BareUrls : IMarkdownExtension
{
    private static readonly SearchValues<char> OfUrls =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#@!$&'()+,;=%");

    private static readonly SearchValues<char> NotInHosts = SearchValues.Create("@!$&'()+,;=%~");

    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.InlineParsers.InsertBefore<LinkInlineParser>(new UrlParser());

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }

    private static int LengthOf(ReadOnlySpan<char> text)
    {
        var scheme = text.StartsWith("https://", StringComparison.Ordinal) ? 8
            : text.StartsWith("http://", StringComparison.Ordinal) ? 7
            : text.StartsWith("www.", StringComparison.Ordinal) ? 4 : 0;
        if (scheme == 0) return 0;
        var end = text.IndexOfAnyExcept(OfUrls);
        var url = WithoutTrailingPunctuation(end < 0 ? text : text[..end]);
        return url.Length > scheme && IsHost(url[scheme..]) ? url.Length : 0;
    }

    private static ReadOnlySpan<char> WithoutTrailingPunctuation(ReadOnlySpan<char> url)
    {
        var surplus = url.Count(')') - url.Count('(');
        while (url.Length > 0 && (url[^1] is '.' or ',' or ':' or ';' or '!' or '?' or '\'' or '_' or '~' or '(' || url[^1] == ')' && surplus > 0))
        {
            if (url[^1] == ')') surplus--;
            else if (url[^1] == '(') surplus++;
            url = url[..^1];
        }

        return url;
    }

    private static bool IsHost(ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOfAny("/?#:");
        var host = end < 0 ? rest : rest[..end];
        return host.Length > 2 && host.Contains('.') && host[0] is not ('.' or '-') && host[^1] is not ('.' or '-')
            && !host.ContainsAny(NotInHosts);
    }

    private sealed class UrlParser : InlineParser
    {
        public UrlParser() => OpeningCharacters = ['h', 'w'];

        public override bool Match(InlineProcessor processor, ref StringSlice slice)
        {
            if (slice.PeekCharExtra(-1) is var before && (char.IsAsciiLetterOrDigit(before) || before is '/' or '.' or '-' or '_' or '@')) return false;
            var length = LengthOf(slice.AsSpan());
            if (length == 0 || IsInsideLabel(processor.Inline)) return false;
            var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
            var text = new StringSlice(slice.Text, slice.Start, slice.Start + length - 1);
            var span = new SourceSpan(start, start + length - 1);
            var url = text.ToString();
            var link = new LinkInline
            {
                Url = slice.CurrentChar == 'w' ? "https://" + url : url,
                UrlSpan = span,
                Span = span,
                Line = line,
                Column = column,
                IsClosed = true,
                IsAutoLink = true,
            };
            link.AppendChild(new LiteralInline(text) { Span = span, Line = line, Column = column, IsClosed = true });
            processor.Inline = link;
            slice.Start += length;
            return true;
        }

        /// <summary>Inside [ … a link may be about to be written by hand.</summary>
        private static bool IsInsideLabel(Inline? inline)
        {
            for (; inline is not null; inline = inline.Parent)
            {
                if (inline is LinkDelimiterInline { IsActive: true, Type: DelimiterType.Open }) return true;
            }

            return false;
        }
    }
}
