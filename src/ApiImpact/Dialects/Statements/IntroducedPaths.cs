using ApiImpact.Dialects.Outlines;

namespace ApiImpact.Dialects.Statements;

/// <summary>
/// A list of bare paths under a sentence that names their method: <c>The following GET APIs will support sorting:</c> and then <c>* /segments</c>.
/// </summary>
internal static class IntroducedPaths
{
    /// <summary>The dialect.</summary>
    public static Dialect Dialect { get; } = new("introduced-paths", Find);

    private static IEnumerable<Mention> Find(Outline outline, Claims claims)
    {
        foreach (var passage in outline.Passages.Where(static passage => passage.IsHead || passage.Scope.Kind is ScopeKind.Literal))
        {
            var list = passage.Scope.Kind == ScopeKind.Literal ? passage.Scope : passage.Scope.Nearest(ScopeKind.List);
            if (list is null || outline.LeadOf(list) is not { Introduces: true } lead)
            {
                continue;
            }

            var methods = lead.Methods.Where(word => claims.IsFree(lead, word.Local)).Select(static word => word.Method).Distinct(StringComparer.Ordinal).ToArray();
            foreach (var url in claims.FreeUrls(passage).ToArray())
            {
                if (methods.Length == 0 || Weights.Of(passage, url.Local) == MentionWeight.Prose)
                {
                    continue;
                }

                claims.Take(passage, url.Local);
                foreach (var method in methods)
                {
                    yield return new Mention(method, url, passage, url.Local, MentionWeight.Statement, Dialect.Name);
                }
            }
        }
    }
}
