namespace StaticNews.Commands;

internal sealed class WhyCommand(BuildTools tools, Surroundings surroundings)
{
    public ExitCode Run(BuildRequest request, string subject) => tools is null || surroundings is null || request is null || subject is null ? ExitCode.Usage : ExitCode.Usage;
}
