using StaticNews.Engine.Shared.Memos;

namespace StaticNews.Engine.Reading.Memos;

/// <summary>A front matter in the memo: every field, in the order of <see cref="FrontMatter"/>.</summary>
internal static class FrontMatterRecord
{
    public static void Write(MemoWriter writer, FrontMatter value)
    {
        writer.WriteLocated(value.Title);
        writer.WriteAll(value.Deck, static (to, line) => to.WriteText(line));
        writer.WriteAll(value.Reporters, static (to, name) => to.WriteLocated(name));
        writer.WriteMoment(value.Published);
        writer.WriteMoment(value.Updated);
        writer.WriteLocated(value.Section);
        writer.WriteAll(value.Tags, static (to, tag) => to.WriteLocated(tag));
        writer.WriteText(value.Summary);
        PictureRecord.Write(writer, value.Image);
        writer.WriteText(value.Label);
        writer.WriteLocated(value.Series);
        writer.WriteLocated(value.Story);
        writer.WriteAll(value.Related, WriteRelated);
        writer.WriteAll(value.Corrections, WriteCorrection);
        writer.WriteLocated(value.Slug);
        writer.WriteAll(value.Aliases, static (to, alias) => to.WriteLocated(alias));
        writer.Write(value.IsDraft);
        writer.WriteMoment(value.Expires);
        writer.Write((byte)value.Front);
        writer.Write(value.IsUnindexed);
        writer.Write(value.HasAds);
        writer.WriteText(value.Language);
        writer.WriteLocated(value.TranslationOf);
    }

    // The initialisers run in the order in which they stand.
    public static FrontMatter Read(MemoReader reader) => new()
    {
        Title = reader.ReadLocated(),
        Deck = reader.ReadAll(static from => from.ReadText()!),
        Reporters = reader.ReadAll(static from => from.ReadLocated()),
        Published = reader.ReadMomentOrNull(),
        Updated = reader.ReadMomentOrNull(),
        Section = reader.ReadLocatedOrNull(),
        Tags = reader.ReadAll(static from => from.ReadLocated()),
        Summary = reader.ReadText(),
        Image = PictureRecord.Read(reader),
        Label = reader.ReadText(),
        Series = reader.ReadLocatedOrNull(),
        Story = reader.ReadLocatedOrNull(),
        Related = reader.ReadAll(static from => new RelatedEntry(from.ReadText()!, from.ReadText(), from.ReadText(), from.ReadSpan())),
        Corrections = reader.ReadAll(static from => new Correction(from.ReadMoment(), from.ReadText()!, from.ReadText()!)),
        Slug = reader.ReadLocatedOrNull(),
        Aliases = reader.ReadAll(static from => from.ReadLocated()),
        IsDraft = reader.ReadBoolean(),
        Expires = reader.ReadMomentOrNull(),
        Front = (FrontPlacement)reader.ReadByte(),
        IsUnindexed = reader.ReadBoolean(),
        HasAds = reader.ReadBoolean(),
        Language = reader.ReadText(),
        TranslationOf = reader.ReadLocatedOrNull(),
    };

    private static void WriteRelated(MemoWriter writer, RelatedEntry entry)
    {
        writer.WriteText(entry.Target);
        writer.WriteText(entry.Title);
        writer.WriteText(entry.Summary);
        writer.WriteSpan(entry.Span);
    }

    private static void WriteCorrection(MemoWriter writer, Correction correction)
    {
        writer.WriteMoment(correction.Date);
        writer.WriteText(correction.Kind);
        writer.WriteText(correction.Text);
    }
}
