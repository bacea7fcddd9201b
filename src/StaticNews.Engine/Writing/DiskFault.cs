namespace StaticNews.Engine.Writing;

/// <summary>Why a disk did not do what it was asked.</summary>
public enum DiskFault
{
    /// <summary>For a reason that only its own message tells.</summary>
    Other,

    /// <summary>There is no room left, or no more is allowed.</summary>
    Full,

    /// <summary>Nothing may be written there by anybody.</summary>
    ReadOnly,

    /// <summary>Not with these rights.</summary>
    Denied,

    /// <summary>The process may open no more files at once.</summary>
    TooManyOpen,

    /// <summary>A folder stands where a file should, or the reverse.</summary>
    InTheWay,

    /// <summary>Another process holds the file.</summary>
    Taken,
}
