namespace StaticNews.Engine.Printing;

/// <summary>What became of one file of the plan.</summary>
/// <param name="IsRendered">Whether it is a page that was rendered, and not left as it was.</param>
/// <param name="IsNew">Whether its bytes differ from an earlier build's.</param>
/// <param name="Entry">What the memo keeps of it; null where it is no page, or cannot be remembered.</param>
/// <param name="Duration">How long a page took; zero where it was left as it was.</param>
internal readonly record struct PrintedFile(long Bytes, bool IsRendered, bool IsNew, PageReport Report, PageEntry? Entry, TimeSpan Duration);
