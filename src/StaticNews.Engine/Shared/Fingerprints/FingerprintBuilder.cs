using System.Buffers;
using System.Buffers.Binary;
using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace StaticNews.Engine.Shared.Fingerprints;

/// <summary>
/// Adds up parts into a <see cref="Fingerprint"/>. Each part is prefixed by its length, so that "ab"+"c" and "a"+"bc" differ. Parts are gathered and hashed at
/// once: most are eight bytes, for each of which the hash would ask more than for a copy.
/// </summary>
public sealed class FingerprintBuilder
{
    private const int Room = 1024;

    private byte[] _gathered = ArrayPool<byte>.Shared.Rent(Room);
    private int _count;
    private XxHash128? _hash;

    /// <summary>The fingerprint of one run of bytes.</summary>
    public static Fingerprint Of(ReadOnlySpan<byte> bytes) => new(XxHash128.HashToUInt128(bytes));

    /// <summary>The fingerprint of one text.</summary>
    public static Fingerprint Of(string text) => new(XxHash128.HashToUInt128(MemoryMarshal.AsBytes(text.AsSpan())));

    /// <summary>Adds a text; null differs from an empty one.</summary>
    public FingerprintBuilder Add(string? text)
    {
        if (text is null) return Add(-1L);
        Add(text.Length);
        Gather(MemoryMarshal.AsBytes(text.AsSpan()));
        return this;
    }

    /// <summary>Adds a number.</summary>
    public FingerprintBuilder Add(long number)
    {
        if (_count + sizeof(long) > _gathered.Length) Flush();
        BinaryPrimitives.WriteInt64LittleEndian(_gathered.AsSpan(_count), number);
        _count += sizeof(long);
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

    /// <summary>The identity of everything that was added. Nothing can be added to it.</summary>
    public Fingerprint Build()
    {
        if (_hash is not null) Flush();
        var hash = _hash?.GetCurrentHashAsUInt128() ?? XxHash128.HashToUInt128(_gathered.AsSpan(0, _count));
        ArrayPool<byte>.Shared.Return(_gathered);
        _gathered = [];
        return new(hash);
    }

    private void Gather(ReadOnlySpan<byte> bytes)
    {
        if (_count + bytes.Length > _gathered.Length) Flush();
        if (bytes.Length > _gathered.Length)
        {
            _hash!.Append(bytes);
            return;
        }

        bytes.CopyTo(_gathered.AsSpan(_count));
        _count += bytes.Length;
    }

    private void Flush()
    {
        _hash ??= new XxHash128();
        _hash.Append(_gathered.AsSpan(0, _count));
        _count = 0;
    }
}
