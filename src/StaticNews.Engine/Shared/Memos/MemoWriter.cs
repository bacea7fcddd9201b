using System.Runtime.InteropServices;

namespace StaticNews.Engine.Shared.Memos;

/// <summary>Writes a memo's content; <see cref="MemoReader"/> reads the same in the same order. Texts are UTF-16: each comes back as it was, and Hangul is shorter so.</summary>
internal sealed class MemoWriter(MemoryStream stream) : BinaryWriter(stream)
{
    public void WriteText(string? text)
    {
        Write7BitEncodedInt(text is null ? 0 : text.Length + 1);
        Write(MemoryMarshal.AsBytes(text.AsSpan()));
    }

    public void WriteSpan(TextSpan span)
    {
        Write7BitEncodedInt(span.Line);
        Write7BitEncodedInt(span.Column);
        Write7BitEncodedInt(span.Length);
    }

    public void WriteLocated(Located<string> text)
    {
        WriteText(text.Value);
        WriteSpan(text.Span);
    }

    public void WriteLocated(Located<string>? text)
    {
        Write(text is not null);
        if (text is { } given) WriteLocated(given);
    }

    public void WriteMoment(DateTimeOffset moment)
    {
        Write(moment.Ticks);
        Write((short)moment.TotalOffsetMinutes);
    }

    public void WriteMoment(DateTimeOffset? moment)
    {
        Write(moment is not null);
        if (moment is { } given) WriteMoment(given);
    }

    public void WriteFingerprint(Fingerprint fingerprint)
    {
        Write((ulong)(fingerprint.Value >> 64));
        Write((ulong)fingerprint.Value);
    }

    public void WritePlace(Place place)
    {
        WriteText(place.Path);
        WriteSpan(place.Span);
    }

    public void WriteBlock(ReadOnlySpan<byte> bytes)
    {
        Write7BitEncodedInt(bytes.Length);
        Write(bytes);
    }

    public void WriteAll<T>(ImmutableArray<T> items, Action<MemoWriter, T> write)
    {
        Write7BitEncodedInt(items.Length);
        foreach (var item in items) write(this, item);
    }
}
