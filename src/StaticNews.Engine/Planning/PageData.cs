namespace StaticNews.Engine.Planning;

/// <summary>Everything one page may show, decided before it is rendered. Templates cannot query.</summary>
public abstract record PageData;
