using Scriban;
using Scriban.Parsing;
using Scriban.Syntax;
using StaticNews.Engine.Rendering.Templates;

namespace StaticNews.Engine.Rendering.Views;

/// <summary>A moment, already in the site's zone. Prints as ISO 8601 with its zone; compares with other dates.</summary>
internal sealed class DateView(DateTimeOffset local) : View, IScriptCustomBinaryOperation, IComparable
{
    public static readonly ImmutableArray<string> Names = [];

    public DateTimeOffset Local => local;

    public override string TypeName => "date";

    public override ImmutableArray<string> Members => Names;

    public override bool IsPrintable => true;

    public override string ToString() => local.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);

    public int CompareTo(object? obj) => obj is DateView other ? local.CompareTo(other.Local) : 1;

    public override bool Equals(object? obj) => obj is DateView other && local == other.Local;

    public override int GetHashCode() => local.GetHashCode();

    public bool TryEvaluate(
        TemplateContext context, SourceSpan span, ScriptBinaryOperator op, SourceSpan leftSpan, object? leftValue, SourceSpan rightSpan, object? rightValue, out object? result)
    {
        var both = leftValue is DateView && rightValue is DateView;
        var order = both ? ((DateView)leftValue!).CompareTo(rightValue) : 0;
        result = op switch
        {
            ScriptBinaryOperator.CompareEqual => Flag(both && order == 0),
            ScriptBinaryOperator.CompareNotEqual => Flag(!both || order != 0),
            ScriptBinaryOperator.CompareLess when both => Flag(order < 0),
            ScriptBinaryOperator.CompareLessOrEqual when both => Flag(order <= 0),
            ScriptBinaryOperator.CompareGreater when both => Flag(order > 0),
            ScriptBinaryOperator.CompareGreaterOrEqual when both => Flag(order >= 0),
            _ => null,
        };
        return result is not null;
    }

    protected override object? Get(RenderContext context, string member) => Unknown;
}
