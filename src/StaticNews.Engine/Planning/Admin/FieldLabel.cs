namespace StaticNews.Engine.Planning.Admin;

/// <summary>What a form calls a field: the front of its description, up to where that begins to explain.</summary>
internal static class FieldLabel
{
    public static string Of(string description)
    {
        for (var at = 0; at < description.Length; at++)
        {
            var isEnd = description[at] is '.' or ':' or ';' && (at + 1 == description.Length || description[at + 1] == ' ');
            if (isEnd) return description[..at];
        }

        return description;
    }
}
