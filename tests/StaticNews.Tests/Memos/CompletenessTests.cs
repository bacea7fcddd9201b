using StaticNews.Engine.Reading;
using StaticNews.Engine.Reading.Memos;
using StaticNews.Engine.Shared;
using StaticNews.Engine.Shared.Diagnostics;
using StaticNews.Tests.Reading;

namespace StaticNews.Tests.Memos;

/// <summary>Whatever a draft can say comes back from the memo: a field added later and forgotten there fails here.</summary>
[Trait("suite", "memo")]
public sealed class CompletenessTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Every_property_comes_back(bool isFull)
    {
        var file = Newsdesk.File();
        var made = new RecordMaker(isFull);
        var draft = made.Make<Draft>() with { Source = file };
        var rule = FrontMatterRules.MissingTitle;
        var said = new Diagnostic(rule, Severity.Hint, new Place(file.DisplayPath, made.Make<TextSpan>()), ["하나", "", "셋\ud800"], isFull ? "넷" : null);
        var written = new Checked<Draft>(draft, [said]);
        var read = DraftRecord.Read(DraftRecord.Write(written), file, draft.Fingerprint);
        Assert.Equal(RecordMaker.Dump(written.Value), RecordMaker.Dump(read.Value));
        Assert.Equal(RecordMaker.Dump(written.Diagnostics), RecordMaker.Dump(read.Diagnostics));
        Assert.Same(rule, read.Diagnostics[0].Rule);
    }
}
