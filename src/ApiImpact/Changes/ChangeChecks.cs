using ApiImpact.Changes.Pairing;
using ApiImpact.Model;

namespace ApiImpact.Changes;

/// <summary>The loops of all rules: a rule sees one matched pair, or one thing that came or went, and its place.</summary>
internal static class ChangeChecks
{
    /// <summary>Every operation that stayed.</summary>
    public static ChangeCheck EachOperationPair(Func<Pair<OperationPair>, Finding?> judge) =>
        (rule, comparison) => Each(rule, comparison.Operations, static pair => pair.Place, judge);

    /// <summary>Every operation that stayed, where one operation may have several findings.</summary>
    public static ChangeCheck AllOfOperationPair(Func<Pair<OperationPair>, IEnumerable<Finding>> judge) =>
        (rule, comparison) => from pair in comparison.Operations from finding in judge(pair) select finding.At(rule, pair.Place);

    /// <summary>Every operation of the API that is new.</summary>
    public static ChangeCheck EachAddedOperation(Func<Operation, Finding?> judge) =>
        (rule, comparison) => Each(rule, comparison.Api.Added, operation => OfAdded(comparison, operation), judge);

    /// <summary>Every operation of the API that is gone.</summary>
    public static ChangeCheck EachRemovedOperation(Func<Operation, Comparison, Finding?> judge) =>
        (rule, comparison) => Each(rule, comparison.Api.Removed, OfRemoved, operation => judge(operation, comparison));

    /// <summary>Every operation of a spec of which it is not certain what it is in the baseline.</summary>
    public static ChangeCheck EachDoubt(Func<Operation, PathMatch, ChangeOptions, Finding?> judge) =>
        (rule, comparison) => Each(rule, comparison.Api.Doubts, doubt => OfAdded(comparison, doubt.Operation), doubt => judge(doubt.Operation, doubt.Match, comparison.Options));

    /// <summary>Every webhook that is new.</summary>
    public static ChangeCheck EachAddedWebhook(Func<Operation, Finding?> judge) =>
        (rule, comparison) => Each(rule, comparison.Api.Webhooks.Added, operation => OfAdded(comparison, operation, "webhook "), judge);

    /// <summary>Every webhook that is gone.</summary>
    public static ChangeCheck EachRemovedWebhook(Func<Operation, Finding?> judge) =>
        (rule, comparison) => comparison.Api.IsPartial ? [] : Each(rule, comparison.Api.Webhooks.Removed, static operation => OfRemoved(operation, "webhook "), judge);

    /// <summary>Every parameter that stayed.</summary>
    public static ChangeCheck EachParameterPair(Func<Pair<Parameter>, Finding?> judge) =>
        (rule, comparison) => Each(rule, comparison.Parameters.Kept, static pair => pair.Place, judge);

    /// <summary>Every parameter that is new.</summary>
    public static ChangeCheck EachAddedParameter(Func<Single<Parameter>, Finding?> judge) =>
        (rule, comparison) => Each(rule, comparison.Parameters.Added, static single => single.Place, judge);

    /// <summary>Every parameter that is gone.</summary>
    public static ChangeCheck EachRemovedParameter(Func<Single<Parameter>, Finding?> judge) =>
        (rule, comparison) => Each(rule, comparison.Parameters.Removed, static single => single.Place, judge);

    /// <summary>Every request body that stayed.</summary>
    public static ChangeCheck EachRequestPair(Func<Pair<Request>, Finding?> judge) =>
        (rule, comparison) => Each(rule, comparison.Requests, static pair => pair.Place, judge);

    /// <summary>Every request body that is new.</summary>
    public static ChangeCheck EachAddedRequest(Func<Single<Request>, Finding?> judge) =>
        (rule, comparison) => Each(rule, comparison.LoneRequests.Added, static single => single.Place, judge);

    /// <summary>Every request body that is gone.</summary>
    public static ChangeCheck EachRemovedRequest(Func<Single<Request>, Finding?> judge) =>
        (rule, comparison) => Each(rule, comparison.LoneRequests.Removed, static single => single.Place, judge);

    /// <summary>Every format of a body that stayed, in the direction of the rule.</summary>
    public static ChangeCheck EachMediaTypePair(Func<Pair<MediaType>, Finding?> judge) =>
        (rule, comparison) => Each(rule, comparison.MediaTypes(rule.Direction).Kept, static pair => pair.Place, judge);

    /// <summary>Every format of a body that is new.</summary>
    public static ChangeCheck EachAddedMediaType(Func<Single<MediaType>, Finding?> judge) =>
        (rule, comparison) => Each(rule, comparison.MediaTypes(rule.Direction).Added, static single => single.Place, judge);

    /// <summary>Every format of a body that is gone.</summary>
    public static ChangeCheck EachRemovedMediaType(Func<Single<MediaType>, Finding?> judge) =>
        (rule, comparison) => Each(rule, comparison.MediaTypes(rule.Direction).Removed, static single => single.Place, judge);

    /// <summary>Every response that stayed.</summary>
    public static ChangeCheck EachResponsePair(Func<Pair<Response>, Finding?> judge) =>
        (rule, comparison) => Each(rule, comparison.Responses.Kept, static pair => pair.Place, judge);

    /// <summary>Every response that is new.</summary>
    public static ChangeCheck EachAddedResponse(Func<Single<Response>, Finding?> judge) =>
        (rule, comparison) => Each(rule, comparison.Responses.Added, static single => single.Place, judge);

    /// <summary>Every response that is gone.</summary>
    public static ChangeCheck EachRemovedResponse(Func<Single<Response>, Finding?> judge) =>
        (rule, comparison) => Each(rule, comparison.Responses.Removed, static single => single.Place, judge);

    /// <summary>Every response header that stayed.</summary>
    public static ChangeCheck EachHeaderPair(Func<Pair<Header>, Finding?> judge) =>
        (rule, comparison) => Each(rule, comparison.Headers.Kept, static pair => pair.Place, judge);

    /// <summary>Every response header that is new.</summary>
    public static ChangeCheck EachAddedHeader(Func<Single<Header>, Finding?> judge) =>
        (rule, comparison) => Each(rule, comparison.Headers.Added, static single => single.Place, judge);

    /// <summary>Every response header that is gone.</summary>
    public static ChangeCheck EachRemovedHeader(Func<Single<Header>, Finding?> judge) =>
        (rule, comparison) => Each(rule, comparison.Headers.Removed, static single => single.Place, judge);

    /// <summary>Every link that stayed.</summary>
    public static ChangeCheck EachLinkPair(Func<Pair<Link>, Finding?> judge) =>
        (rule, comparison) => Each(rule, comparison.Links.Kept, static pair => pair.Place, judge);

    /// <summary>Every link that is new.</summary>
    public static ChangeCheck EachAddedLink(Func<Single<Link>, Finding?> judge) =>
        (rule, comparison) => Each(rule, comparison.Links.Added, static single => single.Place, judge);

    /// <summary>Every link that is gone.</summary>
    public static ChangeCheck EachRemovedLink(Func<Single<Link>, Finding?> judge) =>
        (rule, comparison) => Each(rule, comparison.Links.Removed, static single => single.Place, judge);

    /// <summary>Every callback that stayed.</summary>
    public static ChangeCheck EachCallbackPair(Func<Pair<Callback>, Finding?> judge) =>
        (rule, comparison) => Each(rule, comparison.Callbacks.Kept, static pair => pair.Place, judge);

    /// <summary>Every callback that is new.</summary>
    public static ChangeCheck EachAddedCallback(Func<Single<Callback>, Finding?> judge) =>
        (rule, comparison) => Each(rule, comparison.Callbacks.Added, static single => single.Place, judge);

    /// <summary>Every callback that is gone.</summary>
    public static ChangeCheck EachRemovedCallback(Func<Single<Callback>, Finding?> judge) =>
        (rule, comparison) => Each(rule, comparison.Callbacks.Removed, static single => single.Place, judge);

    /// <summary>The way to authenticate before and after, by name; one side is null where the scheme is new or gone.</summary>
    public static ChangeCheck EachSecurityScheme(Func<SecurityScheme?, SecurityScheme?, Comparison, IEnumerable<Finding>> judge) =>
        (rule, comparison) =>
            from names in Names(comparison, static api => api.SecuritySchemes.Select(static scheme => scheme.Name))
            let before = comparison.Api.Before.SecuritySchemes.FirstOrDefault(scheme => scheme.Name == names)
            let after = comparison.Api.After.SecuritySchemes.FirstOrDefault(scheme => scheme.Name == names)
            where after is not null || !comparison.Api.IsPartial
            let place = new ChangePlace(null, Sender.Client, $"security scheme '{names}'", before?.Location, after?.Location)
            from finding in judge(before, after, comparison)
            select finding.At(rule, place);

    /// <summary>The named schema before and after; one side is null where it is new or gone.</summary>
    public static ChangeCheck EachNamedSchema(Func<NamedSchema?, NamedSchema?, Comparison, Finding?> judge) =>
        (rule, comparison) =>
        {
            var before = comparison.Api.Before.Schemas.ToDictionary(static schema => schema.Name, StringComparer.Ordinal);
            var after = comparison.Api.After.Schemas.ToDictionary(static schema => schema.Name, StringComparer.Ordinal);
            return from name in Names(comparison, static api => api.Schemas.Select(static schema => schema.Name))
                   let old = before.GetValueOrDefault(name)
                   let current = after.GetValueOrDefault(name)
                   where current is not null || !comparison.Api.IsPartial
                   let finding = judge(old, current, comparison)
                   where finding is not null
                   select finding.At(rule, new ChangePlace(null, Sender.Client, "", old?.Location, current?.Location));
        };

    /// <summary>The API as a whole.</summary>
    public static ChangeCheck Api(Func<ApiModel, ApiModel, IEnumerable<Finding>> judge) =>
        (rule, comparison) =>
            from finding in judge(comparison.Api.Before, comparison.Api.After)
            let place = new ChangePlace(null, Sender.Client, "", Start(comparison.Api.Before), Start(comparison.Api.After))
            select finding.At(rule, place);

    private static IEnumerable<string> Names(Comparison comparison, Func<ApiModel, IEnumerable<string>> names) =>
        names(comparison.Api.Before).Concat(names(comparison.Api.After)).Distinct(StringComparer.Ordinal);

    private static Diagnostics.Location Start(ApiModel api) => new(api.Source, default, "");

    private static ChangePlace OfAdded(Comparison comparison, Operation operation, string owner = "") =>
        new(new OperationReach(owner + operation.Name, null, operation, comparison.Api.Before.Operations.Length), Sender.Client, "", null, operation.Location);

    private static ChangePlace OfRemoved(Operation operation) => OfRemoved(operation, "");

    private static ChangePlace OfRemoved(Operation operation, string owner) =>
        new(new OperationReach(owner + operation.Name, operation, null, 0), Sender.Client, "", operation.Location, null);

    private static IEnumerable<Change> Each<T>(ChangeRule rule, IEnumerable<T> items, Func<T, ChangePlace> place, Func<T, Finding?> judge) =>
        from item in items
        let finding = judge(item)
        where finding is not null
        select finding.At(rule, place(item));
}
