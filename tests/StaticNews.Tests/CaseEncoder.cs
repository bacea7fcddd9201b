using System.Text;
using StaticNews.Engine.Reading.Pictures;

namespace StaticNews.Tests;

/// <summary>Makes texts that say what would be made of what, and counts them; a picture with the word "unmakable" is refused.</summary>
public sealed class CaseEncoder : IPictureEncoder
{
    private int _made;

    public int Made => _made;

    public bool HasFont { get; init; } = true;

    public string Version => "case";

    public byte[]? Encode(byte[] picture, PictureForm form)
    {
        Interlocked.Increment(ref _made);
        if (picture.AsSpan().IndexOf("unmakable"u8) >= 0) return null;
        return [.. Encoding.UTF8.GetBytes(FormattableString.Invariant($"{form.Format} {form.WidthPx} of ")), .. picture];
    }

    public bool CanDraw(string language) => HasFont;

    public byte[]? Draw(ShareCard card)
    {
        Interlocked.Increment(ref _made);
        return Encoding.UTF8.GetBytes($"card {card.Title} | {card.Section} | {card.Paper} | {card.Ground}");
    }
}
