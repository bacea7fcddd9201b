using StaticNews.Engine.Discovery;
using StaticNews.Engine.Prose;

namespace StaticNews.Engine.Reading;

/// <summary>pages/**/NAME.md → <see cref="PageFile"/>.</summary>
public static class PageFileReader
{
    /// <summary>The front matter and the body's facts.</summary>
    public static Checked<PageFile> Read(SourceFile file, byte[] bytes, SiteSettings settings)
    {
        var remarks = new Remarks(file.DisplayPath);
        var head = HeadReader.Read(bytes, PageFields.Table, remarks);
        var title = FrontMatterReader.TitleOf(head, PageFields.Title, FrontMatterRules.PageWithoutTitle, file.Path).Value;
        var summary = head.Fields.Word(PageFields.Summary) ?? head.Fields.Word(PageFields.Description);
        var isUnindexed = head.Fields.YesNo(PageFields.NoIndex) ?? false;
        var facts = BodyReader.Read(head.Body.Text, head.Body.FirstLine, file.DisplayPath, settings.DiamondSubheads);
        remarks.AddRange(facts.Diagnostics);
        var page = new PageFile(file, title, summary, isUnindexed, facts.Value, head.Body.FirstLine, FingerprintBuilder.Of(bytes));
        return new Checked<PageFile>(page, remarks.ToImmutable());
    }

    /// <summary>The page's text again, for the page itself.</summary>
    public static BodyText ReadBody(byte[] bytes) => HeadReader.ReadBody(bytes, PageFields.Table);
}
