using System.Text;

namespace StaticNews.Engine.Shared.Text;

/// <summary>A script without the comments that stand on lines of their own and without indentation: readers load it, and do not read it.</summary>
internal static class ScriptLines
{
    /// <summary>The script itself where a text in it goes over several lines, which may look like a comment.</summary>
    public static byte[] WithoutComments(byte[] script)
    {
        var shorter = new StringBuilder(script.Length);
        var isComment = false;
        foreach (var line in Encoding.UTF8.GetString(script).AsSpan().EnumerateLines())
        {
            var code = line.Trim();
            if (!isComment && code.StartsWith("//", StringComparison.Ordinal)) continue;
            if (isComment || code.StartsWith("/*", StringComparison.Ordinal))
            {
                var end = code.IndexOf("*/", StringComparison.Ordinal);
                if (end >= 0 && end + 2 < code.Length) return script;
                isComment = end < 0;
                continue;
            }

            if (code.Count('`') % 2 != 0 || code.EndsWith('\\')) return script;
            if (!code.IsEmpty) shorter.Append(code).Append('\n');
        }

        return Encoding.UTF8.GetBytes(shorter.ToString());
    }
}
