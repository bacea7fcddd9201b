using StaticNews.Engine.Discovery;
using StaticNews.Engine.Prose;

namespace StaticNews.Engine.Reading;

/// <summary>Reading, one article at a time: bytes → a <see cref="Draft"/> and everything its author should know. Looks at no other file and never throws.</summary>
public static class DraftReader
{
    /// <summary>The front matter and the body's facts. Safe on many threads at once.</summary>
    public static Checked<Draft> Read(SourceFile file, byte[] bytes, DraftRules rules)
    {
        var remarks = new Remarks(file.DisplayPath);
        var head = HeadReader.Read(bytes, ArticleFields.Table, remarks);
        var frontMatter = FrontMatterReader.Read(head, file.Path, rules.Zone);
        var facts = BodyReader.Read(head.Body.Text, head.Body.FirstLine, file.DisplayPath, rules.DiamondSubheads, isNews: true, rules.HasSearch);
        remarks.AddRange(facts.Diagnostics);
        HeadDesk.Look(head, frontMatter, facts.Value);
        var draft = new Draft(file, frontMatter, facts.Value, head.Body.FirstLine, FingerprintBuilder.Of(bytes));
        return new Checked<Draft>(draft, remarks.ToImmutable());
    }

    /// <summary>The article's text again, for its own page.</summary>
    public static BodyText ReadBody(byte[] bytes) => HeadReader.ReadBody(bytes, ArticleFields.Table);
}
