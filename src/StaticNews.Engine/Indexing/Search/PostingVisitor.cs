namespace StaticNews.Engine.Indexing.Search;

/// <summary>Takes one posting of an article: a term, and where it stands.</summary>
internal delegate void PostingVisitor<T>(T term, bool isHead, HeadMark mark);
