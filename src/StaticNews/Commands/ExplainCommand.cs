using StaticNews.Engine.Shared.Diagnostics;
using StaticNews.Engine.Shared.Text;

namespace StaticNews.Commands;

/// <summary>explain: one row of the table of diagnostics.</summary>
internal static class ExplainCommand
{
    // What stands in the place of an argument when there is no mistake to take it from.
    private static readonly string[] Blanks = ["…", "…", "…", "…", "…", "…"];

    /// <summary>Writes the row, or says which code was probably meant.</summary>
    public static ExitCode Run(string code, MessageLanguage language, TextWriter writer, TextWriter error)
    {
        if (!DiagnosticCatalog.ByCode.TryGetValue(code.ToUpperInvariant(), out var rule))
        {
            var unknown = new UsageError(UsageWords.UnknownCode, [code], Nearest.Find(code.ToUpperInvariant(), DiagnosticCatalog.ByCode.Keys));
            error.Write(unknown.In(language) + "\n");
            return ExitCode.Usage;
        }

        writer.Write($"{rule.Code} ({rule.Severity.In(language)})\n{rule.Message.In(language, [.. Blanks])}\n");
        var hint = rule.Hint.In(language, [.. Blanks]);
        if (hint.Length > 0) writer.Write(hint + "\n");
        if (rule.Severity < Severity.Error) writer.Write(Weight(rule.Code, language));
        return ExitCode.Built;
    }

    private static string Weight(string code, MessageLanguage language) => language == MessageLanguage.English
        ? $"To switch it off, write `{code}: off` under `checks` in site.yml; hint, warning and error change its weight.\n"
        : $"끄려면 site.yml의 `checks` 아래에 `{code}: off`를 적으세요. hint, warning, error를 적으면 무게가 바뀝니다.\n";
}
