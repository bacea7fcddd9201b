using System.Collections.Immutable;
using StaticNews.Drafting;

namespace StaticNews.Commands;

/// <summary>The file that a command means, or why there is none.</summary>
/// <param name="Next">What to do once it is made, line by line.</param>
internal sealed record NewFileAnswer(NewFile? File, ImmutableArray<UsageError> Errors, ImmutableArray<Advice> Next)
{
    public static NewFileAnswer Refused(params ImmutableArray<UsageError> errors) => new(null, errors, []);

    public static NewFileAnswer Of(NewFile file, params ImmutableArray<Advice> next) => new(file, [], next);
}
