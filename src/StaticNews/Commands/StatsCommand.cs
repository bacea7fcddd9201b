namespace StaticNews.Commands;

internal sealed class StatsCommand(BuildTools tools, Surroundings surroundings)
{
    public ExitCode Run(BuildRequest request) => tools is null || surroundings is null || request is null ? ExitCode.Usage : ExitCode.Usage;
}
