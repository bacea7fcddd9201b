using System.Runtime;

namespace StaticNews.Preview;

/// <summary>Puts off looking for memory to free while an edit is on its way to the browser: of a large newsroom nearly all is kept, and looking through it takes as long as the edit.</summary>
internal static class HeapPause
{
    // An edit of 10,000 articles takes some 40 MB. Where it takes more, the pause ends by itself.
    private const long RoomBytes = 96L << 20;

    /// <summary>Begins the pause, if memory for it can be had.</summary>
    public static void Begin()
    {
        if (GCSettings.LatencyMode != GCLatencyMode.NoGCRegion) GC.TryStartNoGCRegion(RoomBytes, disallowFullBlockingGC: true);
    }

    /// <summary>Ends the pause.</summary>
    public static void End()
    {
        try
        {
            if (GCSettings.LatencyMode == GCLatencyMode.NoGCRegion) GC.EndNoGCRegion();
        }
        catch (InvalidOperationException)
        {
            // It ended by itself between the two.
        }
    }
}
