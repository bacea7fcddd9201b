using Scriban.Runtime;

namespace StaticNews.Engine.Rendering.Functions;

/// <summary>Functions under one name, shared by all threads: no template can write to it.</summary>
internal sealed class FunctionGroup(string name) : ScriptObject
{
    public string Name => name;

    public override bool CanWrite(string member) => false;
}
