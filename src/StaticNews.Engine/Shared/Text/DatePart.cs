namespace StaticNews.Engine.Shared.Text;

/// <summary>The part of a date that makes it none.</summary>
internal enum DatePart
{
    /// <summary>The whole: it has not the form of a date.</summary>
    Form,

    /// <summary>No month of that number.</summary>
    Month,

    /// <summary>No day of that number in its month.</summary>
    Day,

    /// <summary>The name of another day.</summary>
    Weekday,

    /// <summary>No such time of day.</summary>
    Time,
}
