using ApiImpact.Literals;

namespace ApiImpact.Linting;

/// <summary>What rules ask of how a literal was read.</summary>
internal static class LiteralNotesExtensions
{
    extension(LiteralNotes notes)
    {
        /// <summary>Whether the value at <paramref name="pointer"/> is, or lies in, one that stands in for a name or a placeholder.</summary>
        public bool StandsForAnother(string pointer) =>
            notes.PlaceholdersAt.Any(at => Holds(at, pointer)) || notes.References.Any(reference => Holds(reference.Pointer, pointer));
    }

    private static bool Holds(string outer, string inner) =>
        inner.StartsWith(outer, StringComparison.Ordinal) && (inner.Length == outer.Length || inner[outer.Length] == '/');
}
