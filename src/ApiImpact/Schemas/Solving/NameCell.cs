using System.Collections.Immutable;
using ApiImpact.Schemas.Data;
using ApiImpact.Schemas.NormalForm;

namespace ApiImpact.Schemas.Solving;

/// <summary>Names that are alike: what they are, what their members must be, and which obligations can be met under them.</summary>
internal sealed class NameCell(Formula names, Formula content, ImmutableArray<Members> obligations)
{
    private const string Readable = "extra";

    private readonly List<string> taken = [];

    /// <summary>What the members of these names must be.</summary>
    public Formula Content { get; } = content;

    /// <summary>Whether it is proved that there are no more names than were taken.</summary>
    public bool IsExhausted { get; private set; }

    /// <summary>Why no more names were found; null where that is not known.</summary>
    public string? Doubt { get; private set; }

    /// <summary>Whether a member under these names meets an obligation.</summary>
    public bool Includes(Members obligation) => obligations.Contains(obligation);

    /// <summary>Up to <paramref name="count"/> names of the cell, always the same.</summary>
    public ImmutableArray<string> Take(Solver solver, int count)
    {
        for (var number = taken.Count + 1; taken.Count < count && number < count + 3; number++)
        {
            var name = number == 1 ? Readable : $"{Readable}{number}";
            if (!taken.Contains(name, StringComparer.Ordinal) && names.Accepts(JsonData.Of(name)) == true)
            {
                taken.Add(name);
            }
        }

        if (taken.Count < count)
        {
            var more = solver.Enumerate(solver.Factory.And(solver.Factory.OfTypes(JsonTypes.String), names, solver.Factory.NotAmong(taken.Select(JsonData.Of))), count - taken.Count);
            taken.AddRange(more.Values.Select(static value => value.Text));
            (IsExhausted, Doubt) = (more.IsComplete, more.Reason);
        }

        return [.. taken.Take(count)];
    }
}
