using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using ApiImpact.Model;
using ApiImpact.Schemas.Data;

namespace ApiImpact.Schemas.Reading;

/// <summary>
/// What schemas say, as a number in hexadecimal digits: schemas of one number, in whatever document and at whatever place, accept the same values. Notes (titles, examples, ...) and the
/// order of members are left out, and a reference counts as what it leads to. Schemas that say the same in other words may differ in it.
/// </summary>
/// <remarks>
/// The number is a hash of what <see cref="ContentText"/> writes, in which the parts of a schema stand as their numbers. Schemas that refer to each other in a circle
/// (Tarjan's strongly connected components) get theirs together, by their places in the document.
/// </remarks>
internal sealed class SchemaContent
{
    private static readonly ConditionalWeakTable<JsonNode, Content> Known = [];

    private readonly Dictionary<JsonNode, Visit> open = [];
    private readonly Stack<Visit> stack = [];
    private int visits;

    private SchemaContent()
    {
    }

    /// <summary>The number of the schema at <paramref name="site"/>; null where what it refers to is not known, or depends on the way to it.</summary>
    public static string? Of(SchemaSite site)
    {
        if (site.Json is null)
        {
            return null;
        }

        if (Find(site) is not { } content)
        {
            new SchemaContent().Enter(site);
            content = Find(site)!;
        }

        return content.Number;
    }

    private static Content? Find(SchemaSite site) => Known.TryGetValue(site.Json!, out var content) && content.Dialect == site.Dialect ? content : null;

    /// <summary>How a text names a part: by number where that is known, else by its place in the circle that is being read; null where it is not known.</summary>
    private string? Name(SchemaSite part, Visit reader)
    {
        if (part.Json is null)
        {
            return null;
        }

        if (Find(part) is null)
        {
            reader.Lowest = Math.Min(reader.Lowest, open.TryGetValue(part.Json, out var visit) ? visit.Index : Enter(part));
        }

        if (Find(part) is { } content)
        {
            return content.Number;
        }

        reader.IsInCircle = true;
        return $"@{JsonData.Of(part.Pointer)}";
    }

    /// <summary>Reads a schema; gives the number of the first visit of those under way that it leads back to.</summary>
    private int Enter(SchemaSite site)
    {
        var visit = new Visit(site, visits) { Lowest = visits++ };
        open.Add(site.Json!, visit);
        stack.Push(visit);
        if (RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            visit.Text = ContentText.Write(site, part => Name(part, visit));
        }

        if (visit.Lowest == visit.Index)
        {
            Close(visit);
        }

        return visit.Lowest;
    }

    /// <summary>Numbers the schemas of a circle, or the one schema that is in none.</summary>
    private void Close(Visit first)
    {
        var circle = new List<Visit>();
        do
        {
            circle.Add(stack.Pop());
            open.Remove(circle[^1].Site.Json!);
        }
        while (circle[^1] != first);

        var isKnown = circle.TrueForAll(visit => visit.Text is not null && visit.Site.Scope == first.Site.Scope);
        var whole = isKnown && first.IsInCircle ? Hash(string.Join('\n', circle.OrderBy(static visit => visit.Site.Pointer, StringComparer.Ordinal).Select(static visit => $"{visit.Site.Pointer} {visit.Text}"))) : default;
        foreach (var visit in circle)
        {
            var number = !isKnown ? null : first.IsInCircle ? Hash($"{whole} {visit.Site.Pointer}") : Hash(visit.Text!);
            Known.AddOrUpdate(visit.Site.Json!, new Content(visit.Site.Dialect, number));
        }
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text)).AsSpan(..16));

    private sealed record Content(SchemaDialect Dialect, string? Number);

    private sealed class Visit(SchemaSite site, int index)
    {
        public SchemaSite Site { get; } = site;

        public int Index { get; } = index;

        /// <summary>The first visit under way that this one leads back to.</summary>
        public int Lowest { get; set; }

        public bool IsInCircle { get; set; }

        public string? Text { get; set; }
    }
}
