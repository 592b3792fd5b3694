namespace ApiImpact.Cli.Setup;

/// <summary>What <c>init</c> asks a person at a terminal.</summary>
internal static class Question
{
    /// <summary>The systems that are to run the tool; an empty answer takes those that the project uses.</summary>
    public static List<Integration> WhichSystems(Session session)
    {
        var used = Integrations.All.Where(system => system.IsUsedIn(session)).Select(static system => system.Name).ToList();
        var usual = used.Count == 0 ? "none" : string.Join(", ", used);
        while (true)
        {
            session.Error.Write($"Who shall run apiimpact? {string.Join(", ", Integrations.All.Select(static system => system.Name))}, several with commas, or none [{usual}]: ");
            if (session.Input.ReadLine() is not { } answer)
            {
                return [];
            }

            var names = (answer.Trim().Length == 0 ? usual : answer).Split([',', ' '], StringSplitOptions.RemoveEmptyEntries);
            if (names.Except(Integrations.All.Select(static system => system.Name), StringComparer.OrdinalIgnoreCase).Except(["none"], StringComparer.OrdinalIgnoreCase).FirstOrDefault() is not { } unknown)
            {
                return [.. Integrations.All.Where(system => names.Contains(system.Name, StringComparer.OrdinalIgnoreCase))];
            }

            session.Error.WriteLine($"'{unknown}' is none of them.");
        }
    }
}
