using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;
using StaticNews.Engine.Indexing;
using StaticNews.Engine.Reading;
using StaticNews.Engine.Shared.Fingerprints;

namespace StaticNews.Tests.Memos;

/// <summary>Fills records through reflection, each property with a value of its own; a full one has every property, a bare one only what it must.</summary>
/// <param name="altered">The one value, by its place in the order of making, that differs from what it would be; 0: none.</param>
internal sealed class RecordMaker(bool isFull, int altered = 0)
{
    private static readonly NullabilityInfoContext Nullability = new();
    private int _count;

    /// <summary>What stands for a type that leaves open what it is.</summary>
    public Dictionary<Type, Type> StandIns { get; init; } = [];

    /// <summary>Items of every list of a full one.</summary>
    public int ListLength { get; init; } = 2;

    /// <summary>How many values were made so far.</summary>
    public int Count => _count;

    public T Make<T>() => (T)Make(typeof(T))!;

    /// <summary>Every public property, all the way down.</summary>
    public static string Dump(object? value)
    {
        var text = new StringBuilder();
        Dump(value, "", text);
        return text.ToString();
    }

    private object? Make(Type type)
    {
        var isAltered = ++_count == altered;
        if (StandIns.TryGetValue(type, out var standIn)) return Make(standIn);
        if (Nullable.GetUnderlyingType(type) is { } inner) return isFull ? Make(inner) : null;
        if (type == typeof(string)) return FormattableString.Invariant($"글{_count}{(isAltered ? "이 아닌 것" : "")}");
        if (type == typeof(bool)) return isFull != isAltered;
        if (type.IsEnum) return isFull != isAltered ? Enum.GetValues(type).GetValue(Enum.GetValues(type).Length - 1) : Enum.GetValues(type).GetValue(0);
        if (type == typeof(UInt128)) return (UInt128)_count << 70 | (UInt128)(isAltered ? 0 : _count);
        if (type == typeof(DateTimeOffset)) return new DateTimeOffset(2026, 3, 4, 5, 6, 7, TimeSpan.FromMinutes(-210)).AddTicks(isAltered ? -_count : _count);
        if (type == typeof(DateOnly)) return DateOnly.FromDayNumber(isAltered ? 1 : 700_000 + _count);
        if (type == typeof(ReadOnlyMemory<byte>)) return isFull ? new ReadOnlyMemory<byte>([Make<byte>(), Make<byte>()]) : default;
        if (type == typeof(byte)) return (byte)(isAltered ? _count + 1 : _count);
        if (type.IsPrimitive) return Convert.ChangeType(isAltered ? 1 : _count * 1000, type, CultureInfo.InvariantCulture);
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>)) return MakeArray(type.GetGenericArguments()[0]);
        if (type == typeof(SiteSettings)) return new SiteSettings { Name = "", BaseUrl = new Uri("https://news.example/"), Fingerprint = Make<Fingerprint>() };
        if (type == typeof(FrozenDictionary<string, Route>)) return new Dictionary<string, Route> { [Make<string>()] = Make<Route>() }.ToFrozenDictionary();
        if (type == typeof(Func<ImmutableArray<Card>>)) return Later(Make<ImmutableArray<Card>>());
        var record = MakeRecord(type);
        return record is Card card ? ContentIdentity.Stamped(card) : record;
    }

    private static Func<ImmutableArray<Card>> Later(ImmutableArray<Card> cards) => () => cards;

    private object MakeArray(Type item)
    {
        var items = Array.CreateInstance(item, isFull ? ListLength : 0);
        for (var i = 0; i < items.Length; i++) items.SetValue(Make(item), i);
        var create = typeof(ImmutableArray).GetMethods()
            .Single(method => method.Name == nameof(ImmutableArray.Create) && method.GetParameters() is [{ ParameterType.IsArray: true }]);
        return create.MakeGenericMethod(item).Invoke(null, [items])!;
    }

    private object MakeRecord(Type type)
    {
        var constructor = type.GetConstructors().OrderByDescending(each => each.GetParameters().Length).First();
        var parameters = constructor.GetParameters();
        var record = constructor.Invoke([.. parameters.Select(each => Make(each.ParameterType, Nullability.Create(each)))]);
        foreach (var property in Properties(type))
        {
            if (property.CanWrite && parameters.All(each => each.Name != property.Name))
                property.SetValue(record, Make(property.PropertyType, Nullability.Create(property)));
        }

        return record;
    }

    private object? Make(Type type, NullabilityInfo nullability) =>
        !isFull && !type.IsValueType && nullability.ReadState == NullabilityState.Nullable ? null : Make(type);

    private static void Dump(object? value, string path, StringBuilder text)
    {
        if (value is null or string or DateTimeOffset or DateOnly or UInt128 or Uri || value.GetType().IsPrimitive || value.GetType().IsEnum)
        {
            var line = value is DateTimeOffset moment ? moment.ToString("o", CultureInfo.InvariantCulture) : Convert.ToString(value, CultureInfo.InvariantCulture);
            text.Append(path).Append(" = ").Append(value is null ? "null" : line).Append('\n');
        }
        else if (value is ReadOnlyMemory<byte> bytes)
        {
            Dump(bytes.ToArray(), path, text);
        }
        else if (value is IEnumerable items)
        {
            var at = 0;
            foreach (var item in items) Dump(item, FormattableString.Invariant($"{path}[{at++}]"), text);
        }
        else
        {
            foreach (var property in Properties(value.GetType())) Dump(property.GetValue(value), $"{path}.{property.Name}", text);
        }
    }

    private static IEnumerable<PropertyInfo> Properties(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0 && !property.PropertyType.IsAssignableTo(typeof(Delegate)));
}
