using StaticNews.Engine.Discovery;
using StaticNews.Engine.Prose;

namespace StaticNews.Engine.Reading;

/// <summary>reporters/ID.md → <see cref="ReporterFile"/>.</summary>
public static class ReporterFileReader
{
    /// <summary>The id is the file's name.</summary>
    public static Checked<ReporterFile> Read(SourceFile file, byte[] bytes, SiteSettings settings)
    {
        var remarks = new Remarks(file.DisplayPath);
        var head = HeadReader.Read(bytes, ReporterFields.Table, remarks);
        head.Need(ReporterFields.Name, FrontMatterRules.MissingName);
        var facts = BodyReader.Read(head.Body.Text, head.Body.FirstLine, file.DisplayPath, settings.DiamondSubheads);
        var fields = head.Fields;
        var id = SourcePath.Stem(file.Path);
        var reporter = new ReporterFile(
            file,
            id,
            fields.Word(ReporterFields.Name) ?? id,
            fields.Email(ReporterFields.Email),
            fields.Word(ReporterFields.Desk),
            fields.Word(ReporterFields.Column),
            fields.Picture(ReporterFields.Photo),
            fields.YesNo(ReporterFields.Former) ?? false,
            fields.YesNo(ReporterFields.HideEmail) ?? false,
            facts.Value,
            head.Body.FirstLine,
            FingerprintBuilder.Of(bytes));
        remarks.AddRange(facts.Diagnostics);
        return new Checked<ReporterFile>(reporter, remarks.ToImmutable());
    }

    /// <summary>The biography again, for the reporter's own page.</summary>
    public static BodyText ReadBody(byte[] bytes) => HeadReader.ReadBody(bytes, ReporterFields.Table);
}
