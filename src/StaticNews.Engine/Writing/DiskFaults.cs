namespace StaticNews.Engine.Writing;

/// <summary>Tells disk faults apart by the numbers of the systems, since messages differ from machine to machine.</summary>
public static class DiskFaults
{
    // EISDIR, which the framework turns into a refusal.
    internal const int IsFolder = 21;

    /// <summary>The fault behind an exception.</summary>
    public static DiskFault Of(Exception error)
    {
        // A refusal carries the number of the system inside.
        var number = error is UnauthorizedAccessException { InnerException: { } inner } ? inner.HResult : error.HResult;
        return number switch
        {
            28 or 69 or 122 or unchecked((int)0x80070070) or unchecked((int)0x80070027) => DiskFault.Full,
            30 or unchecked((int)0x80070013) => DiskFault.ReadOnly,
            23 or 24 or unchecked((int)0x80070004) => DiskFault.TooManyOpen,
            17 or 20 or IsFolder => DiskFault.InTheWay,
            11 or 35 or unchecked((int)0x80070020) or unchecked((int)0x80070021) => DiskFault.Taken,
            _ => error is UnauthorizedAccessException ? DiskFault.Denied : DiskFault.Other,
        };
    }
}
