namespace StaticNews.Engine.Shared.Text;

/// <summary>Whose number it is that no newspaper should print.</summary>
internal enum PrivateNumberKind
{
    /// <summary>주민등록번호, 외국인등록번호.</summary>
    Resident,

    /// <summary>010-…</summary>
    Mobile,

    /// <summary>A credit or debit card.</summary>
    Card,
}
