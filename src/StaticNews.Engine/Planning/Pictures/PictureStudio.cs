using StaticNews.Engine.Discovery;
using StaticNews.Engine.Reading;
using StaticNews.Engine.Reading.Pictures;
using StaticNews.Engine.Shared.Memos;

namespace StaticNews.Engine.Planning.Pictures;

/// <summary>Makes the files of pictures and share cards, each once: what the cache holds is not made again.</summary>
/// <remarks>Shared by all threads. Nothing is opened or made before it is asked for.</remarks>
/// <param name="encoder">Null: pictures are published as they are and no card is drawn.</param>
/// <param name="memos">The cache; null for none.</param>
public sealed class PictureStudio(ISourceFolder input, IPictureEncoder? encoder, IMemoStore? memos)
{
    /// <summary>The folder of the cache that holds what was made.</summary>
    public const string CacheFolder = "made";

    private const string FontMemo = "fonts";

    /// <summary>Whether share cards can be drawn for a paper in that language. The fonts of the machine are asked only until they were once found.</summary>
    public bool CanDraw(string language)
    {
        if (encoder is null) return false;
        var identity = new FingerprintBuilder().Add(encoder.Version).Add(language).Build();
        if (MemoFrame.Open(memos?.Load(FontMemo), identity) is not null) return true;
        if (!encoder.CanDraw(language)) return false;
        memos?.Save(FontMemo, memo => MemoFrame.Write(memo, identity, []));
        return true;
    }

    /// <summary>Whether there is an image library at all.</summary>
    public bool IsOpen => encoder is not null;

    /// <summary>One file of a picture.</summary>
    public MadeFile FileOf(PictureFile picture, PictureForm form)
    {
        var key = new FingerprintBuilder().Add(PictureForms.Recipe).Add(encoder?.Version).Add(picture.Fingerprint).Add((int)form.Format).Add(form.WidthPx).Build();
        return Made(key, picture.Source.DisplayPath, PictureForms.BytesOf(form, picture.Look!.Size), () => encoder?.Encode(input.Read(picture.Source), form));
    }

    /// <summary>A picture that moves, for a few seconds.</summary>
    public MadeFile MovingFileOf(PictureFile picture)
    {
        var key = new FingerprintBuilder().Add(PictureForms.Recipe).Add("moving").Add(picture.Fingerprint).Build();
        return Made(key, picture.Source.DisplayPath, picture.Source.Length, () => MovingPicture.Settle(input.Read(picture.Source)));
    }

    /// <summary>One share card.</summary>
    /// <param name="source">The article, as messages show it.</param>
    public MadeFile FileOf(ShareCard card, string source)
    {
        var key = new FingerprintBuilder().Add(encoder?.Version).Add(card.Fingerprint).Build();
        return Made(key, source, ShareCard.TypicalBytes, () => encoder?.Draw(card));
    }

    /// <summary>Forgets what no file of the plan is made from any more.</summary>
    public void Keep(ImmutableArray<PlannedFile> files)
    {
        if (memos is null or { IsReadOnly: true }) return;
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            if (file.Made is { } made) names.Add(made.CacheName);
        }

        memos.Sweep(CacheFolder, names);
    }

    private MadeFile Made(Fingerprint key, string source, long typicalBytes, Func<byte[]?> make)
    {
        var name = $"{CacheFolder}/{key}";
        return new MadeFile(Make, () => memos?.LengthOf(name) is { } length ? MemoFrame.ContentLength(length) : null, typicalBytes, name);

        Checked<byte[]> Make()
        {
            if (MemoFrame.Open(memos?.Load(name), key) is { } kept) return new([.. kept], []);
            try
            {
                if (make() is not { } bytes) return new([], [PictureRules.NotMade.At(new Place(source, TextSpan.WholeFile), [source])]);
                var unsaved = memos is null or { IsReadOnly: true } ? null : memos.Save(name, memo => MemoFrame.Write(memo, key, [writer => writer.Write(bytes)]));
                return new(bytes, unsaved is null ? [] : [unsaved]);
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                return new([], [OutputRules.Unreadable.At(new Place(source, TextSpan.WholeFile), [source])]);
            }
        }
    }
}
