using System.Text;
using NetVips;
using StaticNews.Engine.Discovery;
using StaticNews.Engine.Reading;
using StaticNews.Engine.Reading.Pictures;
using StaticNews.Engine.Shared;
using StaticNews.Images;

namespace StaticNews.Tests.Images;

public sealed class VipsPictureReaderTests
{
    private static readonly VipsPictureReader Reader = new();

    [Theory]
    [InlineData(".png")]
    [InlineData(".jpg")]
    [InlineData(".webp")]
    [InlineData(".gif")]
    [InlineData(".avif")]
    public void The_header_says_the_size(string extension) =>
        Assert.Equal(new PictureSize(30, 20), Reader.Measure(Encode(extension), extension)?.Size);

    [Theory]
    [InlineData(1, 30, 20)]
    [InlineData(3, 30, 20)]
    [InlineData(6, 20, 30)]
    [InlineData(8, 20, 30)]
    public void A_sideways_photo_is_measured_upright(int orientation, int width, int height) =>
        Assert.Equal(new PictureSize(width, height), Reader.Measure(Encode(".jpg", orientation), ".jpg")?.Size);

    [Fact]
    public void The_bytes_decide_not_the_name() =>
        Assert.Equal(new PictureSize(30, 20), Reader.Measure(Encode(".png"), ".jpg")?.Size);

    [Theory]
    [InlineData(".png", 40)]
    [InlineData(".jpg", 20)]
    [InlineData(".webp", 20)]
    [InlineData(".gif", 8)]
    [InlineData(".avif", 40)]
    public void A_broken_file_has_no_size(string extension, int kept) =>
        Assert.Null(Reader.Measure(Encode(extension)[..kept], extension));

    [Theory]
    [InlineData("")]
    [InlineData("글자뿐인 파일")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' width='10' height='10'/>")]
    [InlineData("1,2,3\n4,5,6\n")]
    public void What_is_no_raster_picture_has_no_size(string text) => Assert.Null(Reader.Measure(Encoding.UTF8.GetBytes(text), ".png"));

    [Fact]
    public void A_header_that_claims_too_much_is_not_believed()
    {
        var bytes = Encode(".png");
        // Width and height stand at 16 and 20, the checksum of their chunk at 29.
        bytes.AsSpan(16, 8).Clear();
        bytes[17] = bytes[21] = 0x10;
        System.Buffers.Binary.BinaryPrimitives.WriteUInt32BigEndian(bytes.AsSpan(29), System.IO.Hashing.Crc32.HashToUInt32(bytes.AsSpan(12, 17)));
        Assert.Equal(PictureFault.TooManyPixels, Reader.Measure(bytes, ".png")?.Fault);
    }

    [Fact]
    public void A_file_of_sixty_megabytes_is_not_opened()
    {
        var (pictures, diagnostics) = Seen("big.jpg", "", (int)PictureFileReader.MaxBytes + 1);
        Assert.Equal("SN4022", Assert.Single(diagnostics).Rule.Code);
        Assert.Equal(PictureKind.Oversized, Assert.Single(pictures).Kind);
    }

    [Fact]
    public void A_heavy_animation_is_told() => Assert.Equal("SN4023", Assert.Single(Seen("wave.gif", "animation 3x2", 2_000_001).Diagnostics).Rule.Code);

    [Fact]
    public void Random_bytes_are_never_an_exception()
    {
        var random = new Random(7);
        var whole = Encode(".jpg", 6);
        for (var i = 0; i < 200; i++)
        {
            var bytes = whole.ToArray();
            for (var j = 0; j < 8; j++) bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            Reader.Measure(bytes, ".jpg");
            random.NextBytes(bytes);
            Reader.Measure(bytes, ".svg");
        }
    }

    [Fact]
    public void Threads_may_share_it()
    {
        var bytes = Encode(".jpg", 6);
        Parallel.For(0, 64, _ => Assert.Equal(new PictureSize(20, 30), Reader.Measure(bytes, ".jpg")?.Size));
    }

    private static Checked<ImmutableArray<PictureFile>> Seen(string name, string text, int length)
    {
        var bytes = new byte[length];
        bytes.AsSpan().Fill((byte)' ');
        Encoding.UTF8.GetBytes(text, bytes);
        var folder = new MemoryFolder("input", new Dictionary<string, byte[]> { [name] = bytes });
        return PictureFileReader.Read(folder.List().Value, folder, new CasePictures(), memos: null, jobs: 1);
    }

    private static byte[] Encode(string extension, int orientation = 1)
    {
        using var black = Image.Black(30, 20);
        using var grey = (black + 100).Cast(Enums.BandFormat.Uchar);
        using var turned = grey.Mutate(image => image.Set(GValue.GIntType, "orientation", orientation));
        return turned.WriteToBuffer(extension);
    }
}
