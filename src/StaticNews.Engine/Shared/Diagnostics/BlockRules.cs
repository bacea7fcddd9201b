namespace StaticNews.Engine.Shared.Diagnostics;

/// <summary>SN302x: the newsroom's blocks, ::: name … :::.</summary>
public static class BlockRules
{
    /// <summary>A block that goes on to the end of the text.</summary>
    public static readonly DiagnosticRule Unclosed = new(
        "SN3020", Severity.Warning,
        new("`{0}` 블록을 닫는 줄이 없어 그 뒤의 글이 모두 블록에 들어갔습니다.", "The block `{0}` is never closed, so all text after it stands in the block."),
        new("블록이 끝나는 곳에 `:::`만 있는 줄을 넣으세요.", "End the block with a line of `:::` alone."));

    /// <summary>A closing line without its block.</summary>
    public static readonly DiagnosticRule StrayFence = new(
        "SN3021", Severity.Warning,
        new("닫을 블록이 없는 `:::` 줄이라 뺐습니다.", "This `:::` line closes no block and was left out."),
        new("블록을 여는 줄에는 `::: factbox 제목`처럼 이름을 적습니다. 블록이 아니면 이 줄을 지우세요.", "The line that opens a block names it: `::: factbox Title`. Otherwise remove this line."));

    /// <summary>A block with nothing in it.</summary>
    public static readonly DiagnosticRule Empty = new(
        "SN3022", Severity.Warning,
        new("`{0}` 블록이 비어 있어 싣지 않았습니다.", "The block `{0}` is empty and is not published."),
        new("여는 줄과 닫는 줄 사이에 내용을 넣으세요.", "Write something between its two lines."));

    /// <summary>A gallery without a picture.</summary>
    public static readonly DiagnosticRule GalleryWithoutPictures = new(
        "SN3023", Severity.Warning,
        new("`gallery` 블록에 사진이 없어 안의 글을 보통 문단으로 실었습니다.", "The gallery holds no picture, so its text is published as ordinary paragraphs."),
        new("사진을 한 줄에 하나씩 적으세요: `![설명](사진.jpg \"캡션 | 사진=이름\")`", "Write a picture a line: `![description](photo.jpg \"caption | credit\")`"));

    /// <summary>An entry of a timeline without a date.</summary>
    public static readonly DiagnosticRule UndatedEntry = new(
        "SN3024", Severity.Hint,
        new("연표 항목에서 날짜를 읽지 못했습니다: {0}", "This entry of the timeline has no date that can be read: {0}"),
        new("`**2020. 12. 29.** 내용`처럼 날짜로 시작하세요. 연도나 연월만 적어도 됩니다.", "Start it with a date: `**2020. 12. 29.** text`. A year or a month will do."));

    /// <summary>A live blog without an entry.</summary>
    public static readonly DiagnosticRule LiveblogWithoutEntries = new(
        "SN3025", Severity.Warning,
        new("`liveblog` 블록에 시각으로 시작하는 소제목이 없어 안의 글을 보통 문단으로 실었습니다.", "No heading of the live blog starts with a time, so its text is published as ordinary paragraphs."),
        new("소식마다 `### 14:30 소제목`처럼 시각으로 시작하는 소제목을 다세요.", "Begin every entry with a heading such as `### 14:30 Title`."));

    /// <summary>A heading between the entries of a live blog that starts no entry.</summary>
    public static readonly DiagnosticRule UntimedHeading = new(
        "SN3026", Severity.Warning,
        new("시각으로 시작하지 않는 소제목이라 앞 소식에 붙였습니다: {0}", "This heading does not start with a time, so it stays in the entry before it: {0}"),
        new("새 소식이면 `### 14:30 소제목`처럼 시각을 앞에 적고, 소식 안의 소제목이면 `#`을 하나 더 쓰세요.", "For a new entry write the time first: `### 14:30 Title`. For a subhead within the entry use one more `#`."));

    /// <summary>An entry whose day nobody knows.</summary>
    public static readonly DiagnosticRule EntryWithoutDay = new(
        "SN3027", Severity.Warning,
        new("이 글에는 날짜가 없어 소식의 때를 알 수 없습니다: {0}", "This text has no date of its own, so the moment of the entry is not known: {0}"),
        new("`### 2020-12-29 14:30 소제목`처럼 날짜까지 적으세요.", "Write the date too: `### 2020-12-29 14:30 Title`."));

    /// <summary>Blocks in blocks beyond all sense.</summary>
    public static readonly DiagnosticRule TooDeep = new(
        "SN3028", Severity.Warning,
        new("블록이 너무 깊이 겹쳐 `{0}` 블록을 만들지 않았습니다. 안의 글은 바깥 블록에 실었습니다.", "Blocks are nested too deeply, so the block `{0}` was not made. Its text stands in the block around it."),
        new("블록 안의 블록은 여덟 겹까지 쓸 수 있습니다.", "Blocks may be nested eight deep."));

    /// <summary>Every rule of this block.</summary>
    public static ImmutableArray<DiagnosticRule> All =>
    [
        Unclosed, StrayFence, Empty, GalleryWithoutPictures, UndatedEntry, LiveblogWithoutEntries, UntimedHeading, EntryWithoutDay, TooDeep,
    ];
}
