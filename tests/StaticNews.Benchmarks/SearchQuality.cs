using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using StaticNews.Tests.Search;

namespace StaticNews.Benchmarks;

/// <summary>How much of what stands in the bodies of a built site its index finds, and what a first question costs a reader.</summary>
internal static partial class SearchQuality
{
    private const int Asked = 100;
    private const int Shown = 10;

    public static int Measure(string site, string? pagefind)
    {
        var files = Directory.GetFiles(Path.Combine(site, "search")).ToDictionary(path => "search/" + Path.GetFileName(path), File.ReadAllBytes, StringComparer.Ordinal);
        Print($"{files.Count} files, {files.Values.Sum(bytes => bytes.Length) / 1e6:0.00} MB");
        var urls = new IndexReader(files).Urls();
        var texts = urls.Select(each => (Number: each.Key, Text: TextOf(Path.Combine(site, each.Value.TrimStart('/'), "index.html")))).ToArray();
        int expected = 0, found = 0, promised = 0;
        var costs = new List<int>();
        var asked = new List<string>();
        var answers = new List<HashSet<string>>();
        var clock = new Stopwatch();
        foreach (var question in Questions.CutFrom(texts.Select(text => text.Text), Asked * 2).Where(IsTypical).Take(Asked))
        {
            var index = new IndexReader(files);
            clock.Start();
            var answer = new IndexAsker(index).Ask(question);
            clock.Stop();
            string[] words = [.. PlainScan.Words(question)];
            var right = texts.Where(text => PlainScan.Contains(words, text.Text, text.Text)).Select(text => text.Number).ToHashSet();
            asked.Add(question);
            answers.Add([.. right.Select(number => urls[number])]);
            expected += right.Count;
            found += right.Count(answer.Numbers.Contains);
            promised += answer.Numbers.Count;
            var needed = index.Opened.Concat(answer.Numbers.OrderDescending().Take(Shown).Select(index.CardOf)).Append("search/manifest.bin").Distinct(StringComparer.Ordinal);
            costs.Add(needed.Sum(name => files[name].Length));
        }

        costs.Sort();
        Print($"found {found} of {expected} that a plain scan finds, {promised} before proof; {clock.ElapsedMilliseconds / (double)costs.Count:0.0} ms a question");
        Print($"a first question: median {costs[costs.Count / 2] / 1e3:0.0} kB, worst {costs[^1] / 1e3:0.0} kB");
        if (pagefind is not null) Pagefind.Compare(site, pagefind, asked, answers);
        return found == expected ? 0 : 1;
    }

    // What readers type: one or two words of two to six characters.
    private static bool IsTypical(string question) => !question.Contains('"', StringComparison.Ordinal) && question.Split(' ').All(word => word.Length is >= 2 and <= 6);

    private static string TextOf(string page)
    {
        var body = Body().Match(File.ReadAllText(page)).Groups["body"].Value;
        return string.Join('\n', WebUtility.HtmlDecode(BlockTag().Replace(InlineTag().Replace(body.ReplaceLineEndings(" "), ""), "\n")).Split('\n').Select(PlainScan.Read));
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    [GeneratedRegex("<div class=\"prose\"[^>]*>(?<body>.*?)</div>\\s*<footer", RegexOptions.Singleline)]
    private static partial Regex Body();

    [GeneratedRegex("</?(?:a|abbr|b|cite|code|del|em|i|ins|kbd|mark|q|s|small|span|strong|sub|sup|time|u)\\b[^>]*>")]
    private static partial Regex InlineTag();

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex BlockTag();
}
