namespace StaticNews.Engine.Prose.CopyDesk;

/// <summary>From <paramref name="Start"/> on, the copy stands in the body from <paramref name="Source"/> on.</summary>
internal readonly record struct CopyPiece(int Start, int Source);
