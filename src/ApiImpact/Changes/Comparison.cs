using System.Collections.Immutable;
using ApiImpact.Changes.Edits;
using ApiImpact.Changes.Pairing;
using ApiImpact.Diagnostics;
using ApiImpact.Model;

namespace ApiImpact.Changes;

/// <summary>Two surfaces with everything in them matched: what the checks of rules look at. Each list is in document order.</summary>
internal sealed class Comparison(ApiPair api, ChangeOptions options)
{
    private readonly Dictionary<ChangeDirection, Lists<MediaType>> mediaTypes = [];

    /// <summary>The surfaces and their operations.</summary>
    public ApiPair Api => api;

    /// <summary>What is taken for granted.</summary>
    public ChangeOptions Options => options;

    /// <summary>Every reference in the new document, as written.</summary>
    public IReadOnlySet<string> References =>
        field ??= SchemaIdentity.References(api.After.Schemas.FirstOrDefault()?.Schema.Scope.Root).ToHashSet(StringComparer.Ordinal);

    /// <summary>The paths of the new document, their placeholders nameless.</summary>
    public IReadOnlySet<string> Shapes => field ??= api.After.Operations.Select(static operation => OperationUrl.Shape(operation.Path)).ToHashSet(StringComparer.Ordinal);

    /// <summary>The operations that stayed.</summary>
    public ImmutableArray<Pair<OperationPair>> Operations => field.IsDefault ? field = [.. api.Kept.Select(pair => OfOperation(pair))] : field;

    /// <summary>The parameters of operations that stayed.</summary>
    public Lists<Parameter> Parameters => field ??= Collect(
        static pair => pair.Parameters, static pair => pair.RequestSender, static parameter => parameter.Location, static (_, parameter) => Words.Of(parameter));

    /// <summary>The request bodies that both sides state.</summary>
    public ImmutableArray<Pair<Request>> Requests => field.IsDefault ? field =
    [
        .. from pair in api.Kept
           let before = pair.Before.Request
           let after = pair.After.Request
           where before is not null && after is not null
           let place = new ChangePlace(pair.Reach, pair.RequestSender, "request body", before.Location, after.Location)
           select new Pair<Request>(before, after, place, this),
    ] : field;

    /// <summary>The request bodies that only one side states; the first list holds the new ones.</summary>
    public Lists<Request> LoneRequests => field ??= new Lists<Request>(
        [],
        [.. from pair in api.Kept let request = pair.After.Request where pair.Before.Request is null && request is not null select Lone(pair, request, isNew: true)],
        [.. from pair in api.Kept let request = pair.Before.Request where request is not null && pair is { After.Request: null, IsPartial: false } select Lone(pair, request, isNew: false)]);

    /// <summary>The responses of operations that stayed.</summary>
    public Lists<Response> Responses => field ??= Collect(
        static pair => pair.Responses, static pair => pair.ResponseSender, static response => response.Location, static (_, response) => $"response {response.Code}".TrimEnd());

    /// <summary>The headers of responses that stayed.</summary>
    public Lists<Header> Headers => field ??= Lists<Header>.Join(
        from response in Responses.Kept
        let headers = Matched<Header>.By(response.Before.Headers, response.After.Headers, static header => header.Name.ToLowerInvariant())
        select Place(headers, response.Place, static header => header.Location, (place, header) => $"{place.Part} header '{header.Name}'"));

    /// <summary>The links of responses that stayed.</summary>
    public Lists<Link> Links => field ??= Lists<Link>.Join(
        from response in Responses.Kept
        let links = Matched<Link>.By(response.Before.Links, response.After.Links, static link => link.Name)
        select Place(links, response.Place, static link => link.Location, (place, link) => $"{place.Part} link '{link.Name}'"));

    /// <summary>The bodies that both sides state, of requests and of responses.</summary>
    public ImmutableArray<BodyPair> Bodies => field.IsDefault ? field = [.. FindBodies()] : field;

    /// <summary>The formats of bodies.</summary>
    public Lists<MediaType> MediaTypes(ChangeDirection direction) =>
        mediaTypes.TryGetValue(direction, out var found) ? found : mediaTypes[direction] = FindMediaTypes(direction);

    /// <summary>The callbacks of operations that stayed.</summary>
    public Lists<Callback> Callbacks => field ??= Collect(
        static pair => pair.Callbacks, static pair => pair.ResponseSender, static callback => callback.Location, static (_, callback) => $"callback '{callback.Name}'");

    private Lists<MediaType> FindMediaTypes(ChangeDirection direction) => Lists<MediaType>.Join(
        from body in Bodies
        where body.Direction == direction
        let place = new ChangePlace(body.Operation.Reach, body.Sender, body.Part, body.BeforeLocation, body.AfterLocation)
        select Place(body.MediaTypes, place, static type => type.Location, static (place, type) => place.Part));

    private IEnumerable<BodyPair> FindBodies()
    {
        foreach (var pair in api.Kept)
        {
            if (pair is { Before.Request: { } old, After.Request: { } current })
            {
                yield return new BodyPair
                {
                    Operation = pair,
                    Direction = ChangeDirection.Request,
                    Sender = pair.RequestSender,
                    Part = "request body",
                    Before = old.Content,
                    After = current.Content,
                    BeforeLocation = old.Location,
                    AfterLocation = current.Location,
                };
            }

            foreach (var (before, after) in pair.Responses.Kept)
            {
                yield return new BodyPair
                {
                    Operation = pair,
                    Direction = ChangeDirection.Response,
                    Sender = pair.ResponseSender,
                    Part = after.Code.Text.Length == 0 ? "response body" : $"response {after.Code} body",
                    Code = after.Code,
                    Before = before.Content,
                    After = after.Content,
                    BeforeLocation = before.Location,
                    AfterLocation = after.Location,
                };
            }
        }
    }

    private Pair<OperationPair> OfOperation(OperationPair pair) =>
        new(pair, pair, new ChangePlace(pair.Reach, pair.RequestSender, "", pair.Before.Location, pair.After.Location), this);

    private Single<Request> Lone(OperationPair pair, Request request, bool isNew) =>
        new(request, new ChangePlace(pair.Reach, pair.RequestSender, "request body", isNew ? null : request.Location, isNew ? request.Location : null), this);

    private Lists<T> Collect<T>(
        Func<OperationPair, Matched<T>> list, Func<OperationPair, Sender> sender, Func<T, Location> locate, Func<ChangePlace, T, string> name)
        where T : class => Lists<T>.Join(
            from pair in api.Kept
            select Place(list(pair), new ChangePlace(pair.Reach, sender(pair), "", pair.Before.Location, pair.After.Location), locate, name, pair.IsPartial));

    private Lists<T> Place<T>(Matched<T> matched, ChangePlace owner, Func<T, Location> locate, Func<ChangePlace, T, string> name, bool partial = false)
        where T : class => new(
            [
                .. from pair in matched.Kept
                   let place = owner with { Part = name(owner, pair.After), Before = locate(pair.Before), After = locate(pair.After) }
                   select new Pair<T>(pair.Before, pair.After, place, this),
            ],
            [
                .. from item in matched.Added
                   let place = owner with { Part = name(owner, item), Before = null, After = locate(item) }
                   select new Single<T>(item, place, this),
            ],
            partial || api.IsPartial ? ImmutableArray<Single<T>>.Empty : Gone(matched, owner, locate, name));

    private ImmutableArray<Single<T>> Gone<T>(Matched<T> matched, ChangePlace owner, Func<T, Location> locate, Func<ChangePlace, T, string> name)
        where T : class =>
    [
        .. from item in matched.Removed
           let place = owner with { Part = name(owner, item), Before = locate(item), After = null }
           select new Single<T>(item, place, this),
    ];

    /// <summary>What stayed, what came and what went, over all operations.</summary>
    internal sealed record Lists<T>(ImmutableArray<Pair<T>> Kept, ImmutableArray<Single<T>> Added, ImmutableArray<Single<T>> Removed)
    {
        /// <summary>All of them as one.</summary>
        public static Lists<T> Join(IEnumerable<Lists<T>> lists)
        {
            var all = lists.ToList();
            return new Lists<T>([.. all.SelectMany(static list => list.Kept)], [.. all.SelectMany(static list => list.Added)], [.. all.SelectMany(static list => list.Removed)]);
        }
    }
}
