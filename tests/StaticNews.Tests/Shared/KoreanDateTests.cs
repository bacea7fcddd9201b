using System.Globalization;
using CsCheck;
using StaticNews.Engine.Shared.Text;

namespace StaticNews.Tests.Shared;

public sealed class KoreanDateTests
{
    [Theory]
    [InlineData("2020-12-29", "2020-12-29 00:00:00")]
    [InlineData(" 2020-1-5 ", "2020-01-05 00:00:00")]
    [InlineData("2020-12-29 14:30", "2020-12-29 14:30:00")]
    [InlineData("2020-12-29 14:30:05", "2020-12-29 14:30:05")]
    [InlineData("2020-12-29T14:30:05", "2020-12-29 14:30:05")]
    [InlineData("2020-12-29 오후 2:30", "2020-12-29 14:30:00")]
    [InlineData("2020. 12. 29.", "2020-12-29 00:00:00")]
    [InlineData("2020. 1. 5", "2020-01-05 00:00:00")]
    [InlineData("2020.12.29", "2020-12-29 00:00:00")]
    [InlineData("2020.12.29. 9:05", "2020-12-29 09:05:00")]
    [InlineData("2020. 12. 29.(화) 14:30", "2020-12-29 14:30:00")]
    [InlineData("2020/12/29", "2020-12-29 00:00:00")]
    [InlineData("2020년 12월 29일", "2020-12-29 00:00:00")]
    [InlineData("2020년12월29일 (화요일)", "2020-12-29 00:00:00")]
    [InlineData("2020년 12월 29일 오후 2시 30분", "2020-12-29 14:30:00")]
    [InlineData("2020년 12월 29일 14시 30분 5초", "2020-12-29 14:30:05")]
    [InlineData("2020년 12월 29일 오전 12시", "2020-12-29 00:00:00")]
    [InlineData("2020년 12월 29일 오후 12시", "2020-12-29 12:00:00")]
    [InlineData("2020년 12월 29일 오전 0시 5분", "2020-12-29 00:05:00")]
    [InlineData("2024-02-29", "2024-02-29 00:00:00")]
    [InlineData("２０２０-12-29", "2020-12-29 00:00:00")]
    [InlineData("2020–12–29 14：30", "2020-12-29 14:30:00")]
    [InlineData("20201229", "2020-12-29 00:00:00")]
    public void Dates_are_read_as_desks_write_them(string text, string expected)
    {
        Assert.True(KoreanDate.TryParse(text, out var local, out var offset));
        Assert.Equal(expected, local.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture));
        Assert.Equal(DateTimeKind.Unspecified, local.Kind);
        Assert.Null(offset);
    }

    [Theory]
    [InlineData("2020-12-29T14:30:00Z", 0)]
    [InlineData("2020-12-29t14:30:00z", 0)]
    [InlineData("2020-12-29T14:30:00+09:00", 540)]
    [InlineData("2020-12-29T14:30:00.123456789-03:30", -210)]
    [InlineData("2020-12-29 14:30 +0900", 540)]
    [InlineData("2020-12-29 14:30+09", 540)]
    [InlineData("2020-12-29 14:30 KST", 540)]
    [InlineData("2020-12-29 14:30 UTC", 0)]
    public void A_zone_may_follow_the_time(string text, int minutes)
    {
        Assert.True(KoreanDate.TryParse(text, out var local, out var offset));
        Assert.Equal(14.5, Math.Round(local.TimeOfDay.TotalHours, 3));
        Assert.Equal(TimeSpan.FromMinutes(minutes), offset);
    }

    [Fact]
    public void Fractions_are_kept_to_a_tick()
    {
        Assert.True(KoreanDate.TryParse("2020-12-29T14:30:00.123456789Z", out var local, out _));
        Assert.Equal(1_234_567, local.Ticks % TimeSpan.TicksPerSecond);
    }

    [Theory]
    [InlineData("")]
    [InlineData("어제")]
    [InlineData("2020")]
    [InlineData("2020-12")]
    [InlineData("20-12-29")]
    [InlineData("2020-13-01")]
    [InlineData("2020-00-10")]
    [InlineData("2023-02-29")]
    [InlineData("2020-12/29")]
    [InlineData("2020-12-29x")]
    [InlineData("2020-12-29 24:00")]
    [InlineData("2020-12-29 14:60")]
    [InlineData("2020-12-29 14:3")]
    [InlineData("2020-12-29 14")]
    [InlineData("2020-12-29 오후 14시")]
    [InlineData("2020-12-29 14:30 +15:00")]
    [InlineData("2020-12-29 14:30 +09:60")]
    [InlineData("2020-12-29 14:30 +9")]
    [InlineData("2020-12-29 +09:00")]
    [InlineData("2020-12-29 (수)")]
    [InlineData("2020-12-29 14:30 EST")]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    public void What_is_no_date_is_refused(string text) => Assert.False(KoreanDate.TryParse(text, out _, out _));

    [Fact]
    public void Anything_may_be_asked() =>
        Gen.OneOf(RandomText.Any, Gen.OneOf("2020", "12", "9", "-", ".", " ", "년", "월", "일", "T", "14:30", ":", "+09:00", "오후", "시", "Z", "(화)").Array[0, 12].Select(p => string.Concat(p)))
            .Sample(text =>
            {
                if (KoreanDate.TryParse(text, out var local, out var offset)) _ = new DateTimeOffset(local, offset ?? TimeSpan.FromHours(9));
            });
}
