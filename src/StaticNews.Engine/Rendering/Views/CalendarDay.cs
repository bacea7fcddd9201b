using StaticNews.Engine.Planning;

namespace StaticNews.Engine.Rendering.Views;

/// <summary>A square of a calendar.</summary>
/// <param name="Number">Of the month; 0 for a square of another month.</param>
/// <param name="Articles">The day of the archive; null where nothing was published.</param>
internal readonly record struct CalendarDay(int Number, ArchiveDay? Articles);
