namespace StaticNews.Engine.Shared.Terms;

/// <summary>Words that stand in any article and say nothing of what it is about, whatever their particles.</summary>
internal static class CommonWords
{
    private static readonly FrozenSet<uint> Ids = Make(
        "있다 있는 있던 있었 있었다 있다고 있다며 있어 있으며 없다 없는 없이 없었다 했다 했다고 했던 했지 하는 하고 하며 하기 하면 한다 한다고 해야 됐다 되는 된다 되고 되지 "
        + "않는 않는다 않다 않았다 않은 아닌 아니다 같은 같다 그는 그의 그가 그리고 그러나 하지 하지만 그래 그래서 그런 이런 저런 이들 그들 우리 것은 것이 것을 것도 것으로 것이다 "
        + "이날 이번 지난 지난해 지난달 올해 내년 작년 오늘 어제 내일 오전 오후 현재 최근 이후 이전 당시 지금 때문 위해 위한 대한 대해 통해 따라 따르면 관련 관한 가운데 동안 사이 정도 경우 "
        + "밝혔다 말했다 설명했다 전했다 덧붙였다 강조했다 라고 라며 라는 이라고 이라며 이라는 다고 다며 에서 에게 으로 까지 부터 한편 또한 또는 다시 가장 모두 함께 처음 다음 다른 "
        + "여러 이미 아직 계속 특히 바로 매우 더욱 역시 나왔다 나타났다 보인다 받았다 열렸다 기자 사진 그림 자료 제공 무단 전재 재배포 금지 저작권자 the and for of to in on is are was were with at by from that this");

    public static bool Contains(uint id) => Ids.Contains(id);

    private static FrozenSet<uint> Make(string words) => words.Split(' ').Select(static word => TermId.OfWord(KoreanStem.Of(word))).ToFrozenSet();
}
