using System.Collections;

namespace StaticNews.Engine.Rendering.Views;

/// <summary>A list as templates see it: each view is made when it is asked for. Read-only.</summary>
internal sealed class ViewList<T>(ImmutableArray<T> items, Func<T, object> view) : IList
{
    public int Count => items.Length;

    public bool IsFixedSize => true;

    public bool IsReadOnly => true;

    public bool IsSynchronized => true;

    public object SyncRoot => this;

    public object? this[int index]
    {
        get => view(items[index]);
        set => throw Unchangeable();
    }

    public IEnumerator GetEnumerator()
    {
        foreach (var item in items) yield return view(item);
    }

    public void CopyTo(Array array, int index)
    {
        foreach (var item in items) array.SetValue(view(item), index++);
    }

    public int IndexOf(object? value)
    {
        for (var i = 0; i < items.Length; i++)
        {
            if (Equals(view(items[i]), value)) return i;
        }

        return -1;
    }

    public bool Contains(object? value) => IndexOf(value) >= 0;

    public int Add(object? value) => throw Unchangeable();

    public void Clear() => throw Unchangeable();

    public void Insert(int index, object? value) => throw Unchangeable();

    public void Remove(object? value) => throw Unchangeable();

    public void RemoveAt(int index) => throw Unchangeable();

    private static NotSupportedException Unchangeable() => new("A list of the page is readonly.");
}
