using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;

namespace StaticNews.Tests.Memos;

/// <summary>Fills records through reflection, each property with a value of its own; a full one has every property, a bare one only what it must.</summary>
internal sealed class RecordMaker(bool isFull)
{
    private static readonly NullabilityInfoContext Nullability = new();
    private int _count;

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
        _count++;
        if (Nullable.GetUnderlyingType(type) is { } inner) return isFull ? Make(inner) : null;
        if (type == typeof(string)) return FormattableString.Invariant($"글{_count}");
        if (type == typeof(bool)) return isFull;
        if (type.IsEnum) return isFull ? Enum.GetValues(type).GetValue(Enum.GetValues(type).Length - 1) : Enum.GetValues(type).GetValue(0);
        if (type == typeof(UInt128)) return (UInt128)_count << 70 | (UInt128)_count;
        if (type == typeof(DateTimeOffset)) return new DateTimeOffset(2026, 3, 4, 5, 6, 7, TimeSpan.FromMinutes(-210)).AddTicks(_count);
        if (type == typeof(byte)) return (byte)_count;
        if (type.IsPrimitive) return Convert.ChangeType(_count * 1000, type, CultureInfo.InvariantCulture);
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>)) return MakeArray(type.GetGenericArguments()[0]);
        return MakeRecord(type);
    }

    private object MakeArray(Type item)
    {
        var items = Array.CreateInstance(item, isFull ? 2 : 0);
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
        if (value is null or string or DateTimeOffset or UInt128 || value.GetType().IsPrimitive || value.GetType().IsEnum)
        {
            var line = value is DateTimeOffset moment ? moment.ToString("o", CultureInfo.InvariantCulture) : Convert.ToString(value, CultureInfo.InvariantCulture);
            text.Append(path).Append(" = ").Append(value is null ? "null" : line).Append('\n');
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
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0);
}
