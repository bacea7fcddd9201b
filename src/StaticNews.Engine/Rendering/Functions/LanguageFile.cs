using StaticNews.Engine.Reading;
using StaticNews.Engine.Rendering.Views;

namespace StaticNews.Engine.Rendering.Functions;

/// <summary>The words that the program itself asks of a language file; a theme's own are checked where its templates name them.</summary>
internal sealed class LanguageFile(FrozenDictionary<string, string> words, SiteSettings settings)
{
    public const string CopyrightKey = "copyright";
    public const string CopyrightWithAiKey = "copyright_ai";
    public const string RedirectKey = "redirect";

    private readonly Place _place = new($"theme/languages/{settings.Language}.yml", TextSpan.WholeFile);
    private readonly ImmutableArray<Diagnostic>.Builder _diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();

    /// <summary>The date patterns, and what is missing or wrong in the file.</summary>
    public Checked<DatePatterns> Read()
    {
        foreach (var key in ImprintEntryView.Given(settings)) Require(ImprintEntryView.LabelKey(key));
        Require(settings.HasAiNotice ? CopyrightWithAiKey : CopyrightKey);
        Require(RedirectKey);
        foreach (var key in Planning.Words.Keys) Require(key);
        var patterns = new DatePatterns(Pattern("date.long"), Pattern("date.day"), Pattern("date.short"), Pattern("date.time"));
        return new(patterns, _diagnostics.ToImmutable());
    }

    private DatePattern Pattern(string key)
    {
        Require(key);
        var pattern = DatePattern.Parse(words.GetValueOrDefault(key, "{yyyy}-{MM}-{dd} {HH}:{mm}"), words);
        foreach (var word in pattern.NeededWords) Require(word);
        foreach (var placeholder in pattern.Unknown)
        {
            _diagnostics.Add(ThemeRules.UnknownPlaceholder.At(
                _place, [key, placeholder, string.Join(' ', DatePattern.Placeholders)], Nearest.Find(placeholder, DatePattern.Placeholders)));
        }

        return pattern;
    }

    private void Require(string key)
    {
        if (!words.ContainsKey(key)) _diagnostics.Add(ThemeRules.UnknownWord.At(_place, [key]));
    }
}
