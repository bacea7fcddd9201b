using System.Text;

namespace StaticNews.Tests.Preview;

/// <summary>Random edits of a newsroom, as an office makes them in a day: the same for the same seed.</summary>
public sealed class EditStorm(PreviewNewsroom newsroom, int seed)
{
    private const int MostArticles = 24;

    private readonly Random _dice = new(seed);
    private readonly List<string> _articles = [.. Enumerable.Range(1, 8).Select(static number => FormattableString.Invariant($"articles/a{number}.md"))];
    private int _written;

    /// <summary>Makes so many edits, one right after the other.</summary>
    public void Burst(int edits)
    {
        for (var edit = 0; edit < edits; edit++) One();
    }

    private void One()
    {
        switch (_dice.Next(14))
        {
            case 0 when _articles.Count < MostArticles:
                _articles.Add(FormattableString.Invariant($"articles/{(_dice.Next(2) == 0 ? "" : "folder/")}n{++_written}.md"));
                Write(_articles[^1]);
                break;
            case 1 when _articles.Count > 6:
                File.Delete(newsroom.At(Take()));
                break;
            case 2:
                var from = Take();
                _articles.Add(FormattableString.Invariant($"articles/moved/m{++_written}.md"));
                Directory.CreateDirectory(newsroom.At("articles/moved"));
                File.Move(newsroom.At(from), newsroom.At(_articles[^1]), overwrite: true);
                break;
            case 3:
                newsroom.Write("site.yml", FormattableString.Invariant($"name: 시험일보 {_dice.Next(3)}\nbase_url: https://news.example/paper/\nchecks: {{ SN1011: off }}\nsections:\n  - {{ id: society, name: 사회 }}\n"));
                break;
            case 4:
                File.AppendAllText(Path.Combine(newsroom.Theme, "assets/site.css"), FormattableString.Invariant($"/* {_dice.Next(9)} */\n"));
                break;
            case 5:
                var card = Path.Combine(newsroom.Theme, "partials/card.html");
                File.WriteAllText(card, File.ReadAllText(card).TrimEnd('!') + new string('!', _dice.Next(3)));
                break;
            case 6:
                Broken(_articles[_dice.Next(_articles.Count)]);
                break;
            default:
                Write(_articles[_dice.Next(_articles.Count)]);
                break;
        }
    }

    private string Take()
    {
        var at = _dice.Next(_articles.Count);
        var path = _articles[at];
        _articles.RemoveAt(at);
        return path;
    }

    private void Write(string path)
    {
        var body = new StringBuilder("바다와 ");
        for (var word = 0; word < 12; word++) body.Append((char)('가' + _dice.Next(40) * 28)).Append((char)('나' + _dice.Next(40) * 28)).Append(' ');
        var more = _dice.Next(8) switch
        {
            0 => "draft: true\n",
            1 => "label: 속보\n",
            2 => "series: 연재\n",
            3 => "expires: 2026-05-01\n",
            _ => "",
        };
        newsroom.Write(path, PreviewNewsroom.Article(FormattableString.Invariant($"기사 {_dice.Next(30)}"), body.ToString(), more));
    }

    // Mended by a later edit of the same file, or never.
    private void Broken(string path) => newsroom.Write(path, PreviewNewsroom.Article("틀린 기사", "본문.\n\n![바다](없는사진.jpg)"));
}
