using System.Text;

namespace StaticNews.Engine.Shared.Diagnostics;

/// <summary>One text in the two languages of the messages. {0}, {1} … stand for the diagnostic's arguments, {0|은/는} for the Korean particle that fits the first.</summary>
public sealed record Wording(string Korean, string English)
{
    /// <summary>The text with its arguments, in the language asked for.</summary>
    public string In(MessageLanguage language, ImmutableArray<string> arguments)
    {
        var template = language == MessageLanguage.English ? English : Korean;
        var text = new StringBuilder(template.Length + 32);
        var rest = template.AsSpan();
        while (rest.IndexOf('{') is >= 0 and var open)
        {
            var close = rest[open..].IndexOf('}') + open;
            if (close > open + 1 && rest[open + 1] - '0' is >= 0 and < 10 and var number && number < arguments.Length)
            {
                text.Append(rest[..open]).Append(Filled(arguments[number], rest[(open + 2)..close]));
                rest = rest[(close + 1)..];
            }
            else
            {
                text.Append(rest[..(open + 1)]);
                rest = rest[(open + 1)..];
            }
        }

        return text.Append(rest).ToString();
    }

    // {0} is the argument, {0|은/는} the particle that fits it.
    private static string Filled(string argument, ReadOnlySpan<char> particles) =>
        particles.Length < 2 || particles[0] != '|' ? argument : Josa.Attach(argument, particles[1..].ToString())[argument.Length..];
}
