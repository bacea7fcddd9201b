using StaticNews.Engine.Indexing;

namespace StaticNews.Engine.Planning;

/// <summary>
/// How a list is cut into pages, counted from the oldest: page 1 holds the oldest and never changes by what is new;
/// the list's own url shows what is left over, from one full page to just under two.
/// </summary>
internal static class Paging
{
    /// <summary>The pages from the newest: which entries of the list, newest first, each shows.</summary>
    public static IEnumerable<(Range Entries, Route Route, Pager Pager)> Of(Route list, int total, int size)
    {
        var numbered = Math.Max(0, total / size - 1);
        var start = 0;
        for (var number = numbered + 1; number >= 1; number--)
        {
            var isNewest = number == numbered + 1;
            var count = isNewest ? total - numbered * size : size;
            var pager = new Pager(
                number,
                isNewest,
                isNewest ? null : RouteOf(list, number + 1, numbered),
                number == 1 ? null : RouteOf(list, number - 1, numbered),
                list,
                RouteOf(list, 1, numbered));
            yield return (start..(start + count), RouteOf(list, number, numbered), pager);
            start += count;
        }
    }

    private static Route RouteOf(Route list, int number, int numbered) =>
        number > numbered ? list : new Route($"{list.Path}page/{number.ToString(CultureInfo.InvariantCulture)}/");
}
