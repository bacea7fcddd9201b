namespace StaticNews.Engine.Indexing.Related;

/// <summary>For an earlier article the one later article (후속) that it leads forward to: of those that lead back to it, the one that has most of it.</summary>
internal static class FollowUps
{
    // Only the first ones that lead back are considered, so that an old page changes a few times and then never again.
    private const int Considered = 4;

    private const long HandPicked = long.MaxValue;

    /// <summary>By article number minus one: the number of the follow-up, or 0.</summary>
    /// <remarks>A new article changes the pages of at most <see cref="RelatedCounts.FollowedUp"/> earlier ones.</remarks>
    public static int[] Find(ImmutableArray<RelatedChoice>[] handPicked, ImmutableArray<ScoredArticle>[] picks, RelatedCounts counts)
    {
        var followUps = new int[picks.Length];
        var shares = new long[picks.Length];
        var seen = new byte[picks.Length];
        for (var at = 0; at < picks.Length; at++)
        {
            var changed = 0;
            foreach (var choice in handPicked[at])
            {
                if (changed < counts.FollowedUp && choice.Number > 0 && choice.Number <= at) Consider(choice.Number - 1, at + 1, HandPicked);
            }

            foreach (var pick in picks[at].AsSpan()[..Math.Min(counts.Shown + 1, picks[at].Length)])
            {
                if (changed < counts.FollowedUp && pick.Number <= at && pick.IsTelling) Consider(pick.Number - 1, at + 1, pick.Share);
            }

            void Consider(int earlier, int later, long share)
            {
                changed++;
                if (seen[earlier]++ >= Considered || share <= shares[earlier]) return;
                followUps[earlier] = later;
                shares[earlier] = share;
            }
        }

        return followUps;
    }
}
