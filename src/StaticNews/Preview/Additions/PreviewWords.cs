using StaticNews.Engine.Shared.Diagnostics;

namespace StaticNews.Preview.Additions;

/// <summary>What the preview says on its pages.</summary>
internal static class PreviewWords
{
    public static readonly Wording Preview = new("미리 보기", "Preview");
    public static readonly Wording ReadersView = new("독자 화면: {0}", "As readers see it at {0}");
    public static readonly Wording NoMoment = new("이때가 언제인지 읽을 수 없습니다: {0}\n`?now=2026-10-05`나 `?now=2026-10-05 14:30`처럼 적어 주세요.", "This is no moment: {0}\nWrite it like `?now=2026-10-05` or `?now=2026-10-05 14:30`.");
    public static readonly Wording Draft = new("초고", "draft");
    public static readonly Wording Embargoed = new("엠바고 {0}까지", "embargo until {0}");
    public static readonly Wording Expired = new("{0}에 게시 기한이 지남", "expired at {0}");
    public static readonly Wording Missing = new("이 주소에는 페이지가 없습니다", "There is no page at this url");
    public static readonly Wording Source = new("원본", "source");
    public static readonly Wording Template = new("틀", "template");
    public static readonly Wording Time = new("만드는 데", "rendered in");
    public static readonly Wording Milliseconds = new("{0}밀리초", "{0} ms");
    public static readonly Wording Remarks = new("남길 말 {0}건", "{0} remarks");
    public static readonly Wording Why = new("왜 이렇게 보이나", "why it is as it is");
    public static readonly Wording Look = new("이때로 보기", "Look at this time");
    public static readonly Wording Back = new("편집국 화면으로", "Back to the desk's view");
    public static readonly Wording Moment = new("다른 때의 독자 화면", "readers' view at another time");
    public static readonly Wording Mistakes = new("고칠 곳 {0}건", "{0} to correct");
    public static readonly Wording LastGood = new("아래는 마지막으로 온전했던 화면입니다. 고치면 저절로 바뀝니다.", "Below is the page as it last was without them. It changes by itself when they are mended.");
    public static readonly Wording Close = new("닫기", "Close");
}
