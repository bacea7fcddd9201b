// Compares the engine's normal form C with that of this machine's ICU: every code point alone, after a letter,
// between marks, and two million random sequences. Needs ICU. Run it in this folder: dotnet run compare.cs
#:project ../../src/StaticNews.Engine/StaticNews.Engine.csproj
#:property InvariantGlobalization=false
#:property PublishAot=false
#:property Nullable=enable

using System.Globalization;
using System.Text;
using StaticNews.Engine.Shared.Text;

if ("e\u0301".Normalize(NormalizationForm.FormC) != "\u00E9")
{
    Console.Error.WriteLine("There is no ICU here, so there is nothing to compare with.");
    return 1;
}

var codes = Enumerable.Range(0, 0x110000).Where(c => c is not (>= 0xD800 and <= 0xDFFF) && (c & 0xFFFE) != 0xFFFE).ToArray();
var interesting = codes.Where(IsInteresting).ToArray();
int compared = 0, different = 0;
foreach (var code in codes)
{
    var text = char.ConvertFromUtf32(code);
    Compare(text);
    Compare("a" + text + "가");
    Compare("\u0345\u0301" + text + "\u0323\u0334");
    Compare("가나다 라마바 사아자차카타파하 ABCDEF" + text + "\u11A8");
}

var random = new Random(20201229);
var builder = new StringBuilder();
for (var round = 0; round < 2_000_000; round++)
{
    builder.Clear();
    for (var length = random.Next(1, 9); length > 0; length--)
    {
        var from = random.Next(4) == 0 ? codes : interesting;
        builder.Append(char.ConvertFromUtf32(from[random.Next(from.Length)]));
        if (random.Next(3) == 0) builder.Append((char)random.Next(0x1100, 0x1200));
    }

    Compare(builder.ToString());
}

Console.WriteLine($"{compared} texts compared, {different} differ");
return different == 0 ? 0 : 1;

void Compare(string text)
{
    compared++;
    var ours = Nfc.Normalize(text);
    var theirs = text.Normalize(NormalizationForm.FormC);
    if (ours == theirs && (ours != text || ReferenceEquals(ours, text))) return;
    if (different++ < 20) Console.WriteLine($"{Show(text)}: {Show(ours)} is not {Show(theirs)}");
}

static bool IsInteresting(int code)
{
    var text = char.ConvertFromUtf32(code);
    return code is >= 0x300 and < 0x370 || text.Normalize(NormalizationForm.FormD) != text || ("\u0345" + text).Normalize(NormalizationForm.FormD) != "\u0345" + text;
}

static string Show(string text) => string.Join(' ', text.Select(c => ((int)c).ToString("X4", CultureInfo.InvariantCulture)));
