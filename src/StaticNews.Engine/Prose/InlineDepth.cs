using Markdig.Syntax.Inlines;

namespace StaticNews.Engine.Prose;

/// <summary>How deep inlines are nested, found without recursion: the tree may be deeper than the stack.</summary>
internal static class InlineDepth
{
    public static int Of(ContainerInline root)
    {
        var deepest = 0;
        var depth = 0;
        for (var inline = root.FirstChild; inline is not null;)
        {
            if (inline is ContainerInline { FirstChild: { } child })
            {
                inline = child;
                deepest = Math.Max(deepest, ++depth);
                continue;
            }

            while (inline.NextSibling is null && inline.Parent is { } parent && !ReferenceEquals(parent, root))
            {
                inline = parent;
                depth--;
            }

            inline = inline.NextSibling;
        }

        return deepest;
    }
}
