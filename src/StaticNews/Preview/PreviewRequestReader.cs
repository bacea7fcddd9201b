using System.Collections.Immutable;
using System.Globalization;
using StaticNews.Commands;

namespace StaticNews.Preview;

/// <summary>What was typed after serve → what it means.</summary>
internal static class PreviewRequestReader
{
    private const int UsualPort = 4321;

    /// <summary>The request, or every reason why there is none.</summary>
    public static PreviewRequest? Read(TypedCommand typed, BuildRequest build, out ImmutableArray<UsageError> errors)
    {
        errors = [];
        var port = UsualPort;
        if (typed.Port is null || int.TryParse(typed.Port, NumberStyles.None, CultureInfo.InvariantCulture, out port) && port <= ushort.MaxValue)
            return new PreviewRequest(build with { IsCheck = false }, typed.Host, port, typed.Open, typed.Now is not null);
        errors = [new UsageError(PreviewErrors.NotAPort, [typed.Port])];
        return null;
    }
}
