namespace StaticNews.Engine.Shared.Fingerprints;

/// <summary>The identity of a content: 128 bits. Records that hold arrays are compared by this, never by ==.</summary>
public readonly record struct Fingerprint(UInt128 Value)
{
    /// <summary>32 hexadecimal digits.</summary>
    public override string ToString() => Value.ToString("x32", CultureInfo.InvariantCulture);

    /// <summary>The first <paramref name="digits"/> hexadecimal digits: enough for the name of a file.</summary>
    public string Short(int digits = 10) => ToString()[..digits];
}
