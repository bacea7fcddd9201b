using System.Buffers.Binary;
using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace StaticNews.Engine.Shared.Fingerprints;

/// <summary>Adds up parts into a <see cref="Fingerprint"/>. Each part is prefixed by its length, so that "ab"+"c" and "a"+"bc" differ.</summary>
public sealed class FingerprintBuilder
{
    private readonly XxHash128 _hash = new();

    /// <summary>The fingerprint of one run of bytes.</summary>
    public static Fingerprint Of(ReadOnlySpan<byte> bytes) => new(XxHash128.HashToUInt128(bytes));

    /// <summary>The fingerprint of one text.</summary>
    public static Fingerprint Of(string text) => new(XxHash128.HashToUInt128(MemoryMarshal.AsBytes(text.AsSpan())));

    /// <summary>Adds a text; null differs from an empty one.</summary>
    public FingerprintBuilder Add(string? text)
    {
        if (text is null) return Add(-1L);
        Add(text.Length);
        _hash.Append(MemoryMarshal.AsBytes(text.AsSpan()));
        return this;
    }

    /// <summary>Adds a number.</summary>
    public FingerprintBuilder Add(long number)
    {
        Span<byte> bytes = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64LittleEndian(bytes, number);
        _hash.Append(bytes);
        return this;
    }

    /// <summary>Adds a yes or no.</summary>
    public FingerprintBuilder Add(bool flag) => Add(flag ? 1L : 0L);

    /// <summary>Adds a moment with its offset, since a page may show both.</summary>
    public FingerprintBuilder Add(DateTimeOffset? moment) =>
        moment is { } known ? Add(known.Ticks).Add((long)known.TotalOffsetMinutes) : Add(-1L);

    /// <summary>Adds a list, so that two lists differ from one that is both.</summary>
    public FingerprintBuilder AddAll<T>(ImmutableArray<T> items, Func<FingerprintBuilder, T, FingerprintBuilder> add)
    {
        Add(items.Length);
        foreach (var item in items) add(this, item);
        return this;
    }

    /// <summary>Adds another content's identity.</summary>
    public FingerprintBuilder Add(Fingerprint fingerprint)
    {
        Add((long)(ulong)(fingerprint.Value >> 64));
        return Add((long)(ulong)fingerprint.Value);
    }

    /// <summary>The identity of everything added so far.</summary>
    public Fingerprint Build() => new(_hash.GetCurrentHashAsUInt128());
}
