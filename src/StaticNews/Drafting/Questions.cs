using System.Collections.Immutable;
using System.Globalization;
using StaticNews.Engine.Shared.Diagnostics;

namespace StaticNews.Drafting;

/// <summary>Asks the person at the terminal for what the command line left out.</summary>
/// <param name="answers">Null: nobody is there, and nothing is asked.</param>
internal sealed class Questions(TextReader? answers, TextWriter writer, MessageLanguage language)
{
    private static readonly Wording Default = new("Enter: {0}", "Enter: {0}");
    private static readonly Wording NotThere = new("목록에 없습니다. 번호나 이름을 적어 주세요.", "Not in the list. Type a number or a name.");

    /// <summary>Whether somebody is there.</summary>
    public bool CanAsk => answers is not null;

    /// <summary>A line of text; null where nobody answers or nothing is said.</summary>
    public string? Text(Wording question)
    {
        if (answers is null) return null;
        Prompt(question.In(language, []) + ": ");
        return answers.ReadLine()?.Trim() is { Length: > 0 } text ? text : null;
    }

    /// <summary>The number of a choice, from 0; null for the default, which Enter takes.</summary>
    /// <param name="isNamed">Whether a choice is called what was typed.</param>
    public int? Choose(Wording question, ImmutableArray<string> choices, Wording otherwise, Func<int, string, bool> isNamed)
    {
        if (answers is null || choices.IsEmpty) return null;
        writer.Write(question.In(language, []) + "\n");
        for (var at = 0; at < choices.Length; at++) writer.Write($"  {at + 1,2}. {choices[at]}\n");
        while (true)
        {
            Prompt($"({Default.In(language, [otherwise.In(language, [])])}) ");
            if (answers.ReadLine()?.Trim() is not { Length: > 0 } typed) return null;
            if (int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= choices.Length) return number - 1;
            for (var at = 0; at < choices.Length; at++)
            {
                if (isNamed(at, typed)) return at;
            }

            writer.Write(NotThere.In(language, []) + "\n");
        }
    }

    private void Prompt(string text)
    {
        writer.Write(text);
        writer.Flush();
    }
}
