namespace StaticNews.Engine.Planning;

/// <summary>A list per section.</summary>
internal static class SectionPlanner
{
    public static void Plan(PlanDraft plan)
    {
        foreach (var (section, articles) in plan.Newsroom.Sections)
        {
            var description = section.Description ?? plan.Words.Of("description.section", section.Name);
            var list = new ListSubject(section.Name, description, section.Route, section, [], FeedPlanner.RouteBelow(section.Route), section);
            ListPlanner.Plan(plan, PageKind.Section, list, articles, plan.SettingsPath);
        }
    }
}
