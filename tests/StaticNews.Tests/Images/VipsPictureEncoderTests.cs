using System.Text;
using NetVips;
using StaticNews.Engine.Reading;
using StaticNews.Engine.Reading.Pictures;
using StaticNews.Images;

namespace StaticNews.Tests.Images;

public sealed class VipsPictureEncoderTests
{
    private static readonly VipsPictureReader Reader = new();
    private static readonly IPictureEncoder Encoder = Reader.Encoder!;

    [Theory]
    [InlineData(PictureFormat.Avif, "heifload_buffer")]
    [InlineData(PictureFormat.Jpeg, "jpegload_buffer")]
    [InlineData(PictureFormat.Png, "pngload_buffer")]
    public void A_file_of_each_format_can_be_read_back_in_its_width(PictureFormat format, string loader)
    {
        using var made = Image.NewFromBuffer(Encoder.Encode(Photograph(900, 600), new PictureForm(format, 480))!);
        Assert.Equal((loader, 480, 320), ((string)made.Get("vips-loader"), made.Width, made.Height));
    }

    [Theory]
    [InlineData(PictureFormat.Avif)]
    [InlineData(PictureFormat.Jpeg)]
    [InlineData(PictureFormat.Png)]
    public void A_sideways_photograph_comes_out_upright_and_without_a_word_of_metadata(PictureFormat format)
    {
        using var wide = TestPictures.Photograph(1, 300, 200, 0.5);
        using var marked = wide.Mutate(image =>
        {
            image.Set(GValue.GIntType, "orientation", 6);
            image.Set(GValue.GStrType, "exif-ifd3-GPSLatitude", "37/1 33/1 59/1 (37, 33, 59, Rational, 3 components, 24 bytes)");
            image.Set(GValue.GStrType, "exif-ifd0-Artist", "SECRETNAME (SECRETNAME, ASCII, 11 components, 11 bytes)");
        });
        var source = marked.JpegsaveBuffer();
        Assert.Contains("SECRETNAME", Encoding.Latin1.GetString(source), StringComparison.Ordinal);
        Assert.Equal(new PictureSize(200, 300), Reader.Measure(source, ".jpg")?.Size);
        var made = Encoder.Encode(source, new PictureForm(format, 100))!;
        Assert.DoesNotContain("SECRETNAME", Encoding.Latin1.GetString(made), StringComparison.Ordinal);
        using var image = Image.NewFromBuffer(made);
        Assert.Equal((100, 150), (image.Width, image.Height));
        Assert.DoesNotContain(image.GetFields(), static field => field.StartsWith("exif", StringComparison.Ordinal) || field is "orientation" or "xmp-data" or "iptc-data");
    }

    [Fact]
    public void A_small_picture_is_never_made_larger()
    {
        var source = Photograph(120, 80);
        var look = Reader.Measure(source, ".jpg")!;
        Assert.Equal([new PictureForm(PictureFormat.Avif, 120)], PictureForms.SourcesOf(look.Kind, look.Size));
        using var made = Image.NewFromBuffer(Encoder.Encode(source, new PictureForm(PictureFormat.Avif, 480))!);
        Assert.Equal(120, made.Width);
    }

    [Fact]
    public void Photographs_take_a_hundred_and_fifty_kilobytes_on_average_in_all_their_files()
    {
        double[] details = [0.1, 0.3, 0.5, 0.7, 1];
        var sizes = details.Select((detail, seed) =>
        {
            using var image = TestPictures.Photograph(seed + 1, 2400, 1600, detail);
            var source = image.JpegsaveBuffer(q: 92);
            var look = Reader.Measure(source, ".jpg")!;
            return new[] { PictureForms.PlainOf(look.Kind, look.Size)!.Value }.Concat(PictureForms.SourcesOf(look.Kind, look.Size)).Sum(form => Encoder.Encode(source, form)!.Length);
        }).ToArray();
        Assert.InRange(sizes.Average(), 20_000, 150_000);
        Assert.All(sizes, static size => Assert.InRange(size, 10_000, 150_000));
    }

    [Fact]
    public void What_a_picture_is_made_of_decides()
    {
        using var drawing = TestPictures.Drawing(800, 600);
        using var photograph = TestPictures.Photograph(3, 400, 300, 0.7);
        using var cutout = photograph.Bandjoin(Image.Grey(400, 300, uchar: true));
        Assert.Equal(PictureKind.Drawing, Reader.Measure(drawing.PngsaveBuffer(), ".png")?.Kind);
        Assert.Equal(PictureKind.Photograph, Reader.Measure(photograph.PngsaveBuffer(), ".png")?.Kind);
        Assert.Equal(PictureKind.Photograph, Reader.Measure(photograph.JpegsaveBuffer(), ".jpg")?.Kind);
        Assert.Equal(PictureKind.Cutout, Reader.Measure(cutout.PngsaveBuffer(), ".png")?.Kind);
        Assert.Null(Reader.Measure(cutout.PngsaveBuffer(), ".png")?.Color);
        using var made = Image.NewFromBuffer(Encoder.Encode(cutout.PngsaveBuffer(), new PictureForm(PictureFormat.Avif, 200))!);
        Assert.True(made.HasAlpha());
    }

    [Fact]
    public void What_was_saved_with_loss_is_a_photograph_however_smooth()
    {
        using var drawing = TestPictures.Drawing(800, 600);
        Assert.Equal(PictureKind.Photograph, Reader.Measure(drawing.WebpsaveBuffer(q: 80), ".webp")?.Kind);
        Assert.Equal(PictureKind.Photograph, Reader.Measure(drawing.WebpsaveBuffer(q: 80, keep: Enums.ForeignKeep.All, profile: "srgb"), ".webp")?.Kind);
        Assert.Equal(PictureKind.Drawing, Reader.Measure(drawing.WebpsaveBuffer(lossless: true), ".webp")?.Kind);
        Assert.Equal(PictureKind.Photograph, Reader.Measure(drawing.HeifsaveBuffer(compression: Enums.ForeignHeifCompression.Av1), ".avif")?.Kind);
    }

    [Fact]
    public void A_picture_that_would_be_heavy_as_a_drawing_is_made_as_a_photograph()
    {
        using var detail = TestPictures.Photograph(6, 1600, 500, 1);
        using var flat = Image.Black(1600, 1100, bands: 3).Cast(Enums.BandFormat.Uchar).Copy(interpretation: Enums.Interpretation.Srgb);
        using var both = flat.Insert(detail, 0, 0);
        var source = both.PngsaveBuffer();
        Assert.True(Encoder.Encode(source, new PictureForm(PictureFormat.Png, 1600))!.Length > 150_000);
        Assert.Equal(PictureKind.Photograph, Reader.Measure(source, ".png")?.Kind);
    }

    [Fact]
    public void Grey_and_deep_pictures_can_be_made_too()
    {
        using var photograph = TestPictures.Photograph(4, 300, 200, 0.7);
        using var grey = photograph.Colourspace(Enums.Interpretation.Bw);
        using var deep = photograph.Colourspace(Enums.Interpretation.Rgb16);
        foreach (var source in new[] { grey.JpegsaveBuffer(), grey.PngsaveBuffer(), deep.PngsaveBuffer() })
        {
            Assert.Matches("^#[0-9a-f]{6}$", Reader.Measure(source, ".png")?.Color);
            Assert.NotNull(Encoder.Encode(source, new PictureForm(PictureFormat.Avif, 100)));
            Assert.NotNull(Encoder.Encode(source, new PictureForm(PictureFormat.Jpeg, 100)));
        }
    }

    [Fact]
    public void The_colour_is_the_average()
    {
        using var red = (Image.Black(64, 64, bands: 3) + new double[] { 200, 10, 30 }).Cast(Enums.BandFormat.Uchar).Copy(interpretation: Enums.Interpretation.Srgb);
        Assert.Equal("#c80a1e", Reader.Measure(red.PngsaveBuffer(), ".png")?.Color);
    }

    [Fact]
    public void A_photograph_that_is_cut_off_is_told_and_made_all_the_same()
    {
        var source = Photograph(900, 600);
        var half = source[..(source.Length / 2)];
        Assert.Equal(PictureFault.Damaged, Reader.Measure(half, ".jpg")?.Fault);
        Assert.NotNull(Encoder.Encode(half, new PictureForm(PictureFormat.Avif, 480)));
    }

    [Fact]
    public void A_moving_gif_stays_one()
    {
        using var frames = Image.Arrayjoin([Image.Black(40, 30), Image.Black(40, 30) + 200], across: 1);
        using var film = frames.Cast(Enums.BandFormat.Uchar).Mutate(image => image.Set(GValue.GIntType, "page-height", 30));
        var look = Reader.Measure(film.GifsaveBuffer(), ".gif");
        Assert.Equal((new PictureSize(40, 30), PictureKind.Animation), (look!.Size, look.Kind));
        Assert.Null(PictureForms.PlainOf(look.Kind, look.Size));
    }

    [Fact]
    public void What_is_no_picture_gives_no_file() => Assert.Null(Encoder.Encode("글자"u8.ToArray(), new PictureForm(PictureFormat.Avif, 480)));

    [Fact]
    public void The_version_named_is_the_librarys() => Assert.Equal($"libvips {NetVips.NetVips.Version(0)}.{NetVips.NetVips.Version(1)}", Encoder.Version);

    private static byte[] Photograph(int width, int height)
    {
        using var image = TestPictures.Photograph(2, width, height, 0.6);
        return image.JpegsaveBuffer(q: 90);
    }
}
