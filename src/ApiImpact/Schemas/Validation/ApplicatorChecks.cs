using System.Collections.Immutable;
using ApiImpact.Schemas.Data;
using ApiImpact.Schemas.Reading;
using ApiImpact.Text;

namespace ApiImpact.Schemas.Validation;

/// <summary>The keywords that combine schemas of the same value.</summary>
internal static class ApplicatorChecks
{
    public static void Check(ValidationRun run, SchemaSite site, SchemaKeywords keywords, JsonData value, string instance, Strictness strictness, Finding finding)
    {
        void Reject(string keyword, string message) => finding.Mismatches.Add(new Mismatch(instance, keyword, JsonPointer.Append(site.Pointer, keyword), message));

        foreach (var part in keywords.AllOf)
        {
            finding.Include(run.Check(part, value, instance, strictness.ForPart));
        }

        if (!keywords.AnyOf.IsEmpty)
        {
            var branches = Branches(keywords.AnyOf);
            if (branches.TrueForAll(static branch => branch.IsValid == false))
            {
                Reject("anyOf", $"is none of the {branches.Count} forms that are allowed; {Nearest(branches)}");
            }
            else if (!branches.Exists(static branch => branch.IsValid == true))
            {
                finding.Doubt ??= branches.Find(static branch => branch.IsValid is null)!.Doubt;
            }

            branches.ForEach(branch => Evaluated(branch));
        }

        if (!keywords.OneOf.IsEmpty)
        {
            // Which branch is meant does not depend on the reading; the reading then narrows the branch.
            var branches = strictness == Strictness.Plain ? Branches(keywords.OneOf) : [.. keywords.OneOf.Select(branch => run.Check(branch, value, instance, Strictness.Plain))];
            var sure = branches.Count(static branch => branch.IsValid == true);
            var possible = branches.Count(static branch => branch.IsValid != false);
            if (possible == 0)
            {
                Reject("oneOf", $"is none of the {branches.Count} forms of which it should be one; {Nearest(branches)}");
            }
            else if (sure > 1)
            {
                Reject("oneOf", $"is {sure} of the {branches.Count} forms of which it should be exactly one");
            }
            else if (possible > sure)
            {
                finding.Doubt ??= branches.Find(static branch => branch.IsValid is null)!.Doubt;
            }

            if (strictness == Strictness.Plain)
            {
                branches.ForEach(branch => Evaluated(branch));
            }
            else
            {
                foreach (var (branch, _) in keywords.OneOf.Zip(branches).Where(static pair => pair.Second.IsValid == true))
                {
                    finding.Include(run.Check(branch, value, instance, strictness.ForPart));
                }
            }
        }

        if (keywords.Not is { } not)
        {
            var negated = run.Check(not, value, instance, Strictness.Plain);
            if (negated.IsValid == true)
            {
                Reject("not", "is of a form that is not allowed");
            }
            else if (negated.IsValid is null)
            {
                finding.Doubt ??= negated.Doubt;
            }
        }

        if (keywords.If is { } condition)
        {
            CheckCondition(run.Check(condition, value, instance, Strictness.Plain));
        }

        List<Finding> Branches(ImmutableArray<SchemaSite> schemas) => [.. schemas.Select(branch => run.Check(branch, value, instance, strictness.ForPart))];

        void Evaluated(Finding branch)
        {
            finding.TakeEvaluated(branch);
            finding.Doubt ??= branch.IsValid is null && branch.EvaluatedMembers.Count + branch.EvaluatedItems.Count > 0 ? branch.Doubt : null;
        }

        void CheckCondition(Finding tested)
        {
            Evaluated(tested);
            if (tested.IsValid is { } holds)
            {
                if ((holds ? keywords.Then : keywords.Else) is { } chosen)
                {
                    finding.Include(run.Check(chosen, value, instance, strictness.ForPart));
                }
            }
            else if (keywords.Then is not null || keywords.Else is not null)
            {
                finding.Doubt ??= tested.Doubt;
            }
        }
    }

    /// <summary>The mismatch of the branch that comes nearest: the one with the deepest mismatches, and the fewest.</summary>
    private static string Nearest(List<Finding> branches)
    {
        var nearest = branches.MinBy(static branch => (branch.Mismatches.Exists(static mismatch => mismatch.Keyword is "type" or "const" or "enum"), branch.Mismatches.Count))!.Mismatches[0];
        return nearest.Instance.Length == 0 ? $"the nearest fails because it {nearest.Message}" : $"the nearest fails because {nearest.Instance} {nearest.Message}";
    }
}
