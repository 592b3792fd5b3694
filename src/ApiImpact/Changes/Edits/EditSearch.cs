using System.Text.Json.Nodes;
using ApiImpact.Text;

namespace ApiImpact.Changes.Edits;

/// <summary>Two schemas of one place, and the edits that a family finds between them.</summary>
internal sealed class EditSearch(SchemaView before, SchemaView after, SchemaChangeFamily family, SchemaIdentity identity, List<SchemaEdit> found)
{
    /// <summary>As it was.</summary>
    public SchemaView Before => before;

    /// <summary>As it is.</summary>
    public SchemaView After => after;

    /// <summary>Tells equal schemas.</summary>
    public SchemaIdentity Identity => identity;

    /// <summary>Notes an edit of a keyword.</summary>
    /// <param name="kind">The name of the kind.</param>
    /// <param name="keyword">The keyword.</param>
    /// <param name="old">The old value of what changed.</param>
    /// <param name="current">The new value of what changed.</param>
    /// <param name="item">The member, value or branch that it is about.</param>
    /// <param name="under">The reference token of the item under the keyword, where it has one.</param>
    /// <param name="detail">What to say beyond the phrase; null for the old and the new value.</param>
    public void Report(string kind, string keyword, JsonNode? old, JsonNode? current, string? item = null, string? under = null, string? detail = null) =>
        found.Add(new SchemaEdit
        {
            Kind = family[kind],
            Family = family,
            Keyword = keyword,
            Before = old,
            After = current,
            Item = item,
            Detail = detail ?? Detail(kind, old, current),
            BeforeAt = Locate(before, keyword, under),
            AfterAt = Locate(after, keyword, under),
        });

    /// <summary>Notes that the schema as a whole is another.</summary>
    public void ReportWhole(string kind) => found.Add(new SchemaEdit
    {
        Kind = family[kind],
        Family = family,
        Keyword = "",
        Before = before.Roots[0].Json,
        After = after.Roots[0].Json,
    });

    private static (Schemas.Reading.SchemaSite, string)? Locate(SchemaView view, string keyword, string? under)
    {
        foreach (var (site, value) in view.All(keyword))
        {
            if (under is null || value is not JsonObject members || members.ContainsKey(under))
            {
                var pointer = JsonPointer.Append("", keyword);
                return (site, under is null || value is JsonObject members2 && !members2.ContainsKey(under) ? pointer : JsonPointer.Append(pointer, under));
            }
        }

        return null;
    }

    private static string Detail(string kind, JsonNode? old, JsonNode? current)
    {
        var from = Short(old);
        var to = Short(current);
        return (from, to) switch
        {
            ({ }, { }) => $" from {from} to {to}",
            (null, { }) => kind.EndsWith("-set", StringComparison.Ordinal) ? $" to {to}" : $": {to}",
            ({ }, null) => $" (it was {from})",
            _ => "",
        };
    }

    private static string? Short(JsonNode? value) => value is JsonValue ? ChangeText.Of(value) is { Length: <= 60 } text ? text : null : null;
}
