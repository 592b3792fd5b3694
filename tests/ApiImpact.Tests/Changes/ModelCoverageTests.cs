using System.Collections.Immutable;
using System.Text.Json.Nodes;
using ApiImpact.Changes;
using ApiImpact.Diagnostics;
using ApiImpact.Literals;
using ApiImpact.Model;
using ApiImpact.Text;

namespace ApiImpact.Tests.Changes;

/// <summary>Every place of the model is edited, and every edit is reported: a member of the model that has neither an edit here nor a waiver fails.</summary>
public sealed class ModelCoverageTests
{
    private static readonly SourceText Source = new("api.yaml", "openapi: 3.1.0\n");
    private static readonly Location Here = new(Source, default, "");
    private static readonly SchemaScope Scope = new(new JsonObject(), new PositionMap(Source, static () => new Dictionary<string, PositionMap.Entry>()));

    /// <summary>Members that are no statement of the API.</summary>
    private static readonly Dictionary<string, string> Waived = new(StringComparer.Ordinal)
    {
        ["ApiModel.Source"] = "where it was read from",
        ["ApiModel.Completeness"] = "how it is compared",
        ["ApiModel.Gate"] = "a statement about changes, not about the API",
        ["Operation.Location"] = "where it was read from",
        ["Operation.PathLocations"] = "where it was read from",
        ["Operation.Change"] = "a statement about changes, not about the API",
        ["Operation.IsContext"] = "a statement about the spec",
        ["Operation.Name"] = "made of method, path and action",
        ["Parameter.Location"] = "where it was read from",
        ["Parameter.StatedType"] = "a word of a spec beside the name: on the wire, a value of the query is text of any type",
        ["Request.Location"] = "where it was read from",
        ["Response.Location"] = "where it was read from",
        ["MediaType.Location"] = "where it was read from",
        ["MediaType.Samples"] = "an example of a baseline promises nothing; those of specs are judged by the sample rules",
        ["Encoding.Location"] = "where it was read from",
        ["Header.Location"] = "where it was read from",
        ["Link.Location"] = "where it was read from",
        ["Callback.Location"] = "where it was read from",
        ["Server.Location"] = "where it was read from",
        ["SecurityScheme.Location"] = "where it was read from",
        ["NamedSchema.Location"] = "where it was read from",
        ["ServerVariable.Name"] = "changes with the URL that it is in",
    };

    private static readonly Operation Whole = new()
    {
        Method = "POST",
        Path = "/segments/{id}",
        Location = Here,
        OperationId = "createSegment",
        Summary = "Create",
        Description = "Creates.",
        Tags = ["segments"],
        Parameters = [new Parameter { Name = "id", In = ParameterPlace.Path, Required = true, Schema = Text(), Location = Here }, Query()],
        Request = Body(),
        Responses = [Ok()],
        Security = [new SecurityRequirement([new RequiredScheme("token", ["read"])])],
        Callbacks = [new Callback("onDone", "{$request.body#/url}", [Inner()], Here)],
        Extensions = new JsonObject { ["x-team"] = "ha" },
    };

    private static readonly ApiModel Api = new()
    {
        Source = Source,
        Completeness = Completeness.Complete,
        Title = "Masakari",
        Version = "1.3",
        Operations = [Whole],
        Webhooks = [new Operation { Method = "POST", Path = "hostDown", Location = Here }],
        Servers = [new Server("https://{region}.example.org/v1", "the cloud", [new ServerVariable("region", "eu", ["eu", "us"])], Here)],
        SecuritySchemes = [new SecurityScheme { Name = "token", Type = "apiKey", Definition = new JsonObject { ["in"] = "header", ["name"] = "X-Auth-Token" }, Location = Here }],
        Schemas = [new NamedSchema("Segment", Text(), Here)],
        Tags = ["segments"],
    };

    private static readonly Dictionary<string, Func<ApiModel>> Edits = new(StringComparer.Ordinal)
    {
        ["ApiModel.Title"] = static () => Api with { Title = "Another" },
        ["ApiModel.Version"] = static () => Api with { Version = "2.0" },
        ["ApiModel.Operations"] = static () => Api with { Operations = [] },
        ["ApiModel.Webhooks"] = static () => Api with { Webhooks = [] },
        ["ApiModel.Servers"] = static () => Api with { Servers = [] },
        ["ApiModel.SecuritySchemes"] = static () => Api with { SecuritySchemes = [] },
        ["ApiModel.Schemas"] = static () => Api with { Schemas = [] },
        ["ApiModel.Tags"] = static () => Api with { Tags = [] },
        ["ApiModel.Annotations"] = static () => Api with { Annotations = new JsonObject { ["info license"] = "Apache-2.0" } },
        ["Operation.Method"] = static () => With(Whole with { Method = "PUT" }),
        ["Operation.Path"] = static () => With(Whole with { Path = "/segment/{id}" }),
        ["Operation.Action"] = static () => With(Whole with { Action = "reboot" }),
        ["Operation.OperationId"] = static () => With(Whole with { OperationId = "other" }),
        ["Operation.Summary"] = static () => With(Whole with { Summary = "Other" }),
        ["Operation.Description"] = static () => With(Whole with { Description = "Other." }),
        ["Operation.Tags"] = static () => With(Whole with { Tags = ["other"] }),
        ["Operation.Deprecated"] = static () => With(Whole with { Deprecated = true }),
        ["Operation.Parameters"] = static () => With(Whole with { Parameters = [] }),
        ["Operation.Request"] = static () => With(Whole with { Request = null }),
        ["Operation.Responses"] = static () => With(Whole with { Responses = [] }),
        ["Operation.Security"] = static () => With(Whole with { Security = null }),
        ["Operation.Servers"] = static () => With(Whole with { Servers = [new Server("https://other.example.org", null, [], Here)] }),
        ["Operation.Callbacks"] = static () => With(Whole with { Callbacks = [] }),
        ["Operation.Gate"] = static () => With(Whole with { Gate = new Gate("1.2", null, "", Here) }),
        ["Operation.Extensions"] = static () => With(Whole with { Extensions = null }),
        ["Parameter.Name"] = static () => With(Query() with { Name = "max" }),
        ["Parameter.In"] = static () => With(Query() with { In = ParameterPlace.Header }),
        ["Parameter.Required"] = static () => With(Query() with { Required = true }),
        ["Parameter.Schema"] = static () => With(Query() with { Schema = Text("integer") }),
        ["Parameter.Description"] = static () => With(Query() with { Description = "Other." }),
        ["Parameter.Deprecated"] = static () => With(Query() with { Deprecated = true }),
        ["Parameter.Style"] = static () => With(Query() with { Style = "pipeDelimited" }),
        ["Parameter.Explode"] = static () => With(Query() with { Explode = false }),
        ["Parameter.AllowReserved"] = static () => With(Query() with { AllowReserved = true }),
        ["Parameter.AllowEmptyValue"] = static () => With(Query() with { AllowEmptyValue = true }),
        ["Parameter.Content"] = static () => With(Query() with { Schema = null, Content = [Json()] }),
        ["Parameter.Gate"] = static () => With(Query() with { Gate = new Gate("1.2", null, "", Here) }),
        ["Parameter.Extensions"] = static () => With(Query() with { Extensions = new JsonObject { ["x-team"] = "ha" } }),
        ["Request.Required"] = static () => With(Body() with { Required = false }),
        ["Request.Description"] = static () => With(Body() with { Description = "Other." }),
        ["Request.Content"] = static () => With(Body() with { Content = [] }),
        ["Request.Extensions"] = static () => With(Body() with { Extensions = new JsonObject { ["x-a"] = 1 } }),
        ["MediaType.Name"] = static () => With(Json() with { Name = "text/plain" }),
        ["MediaType.Schemas"] = static () => With(Json() with { Schemas = [Text("integer")] }),
        ["MediaType.ItemSchema"] = static () => With(Json() with { ItemSchema = Text("integer") }),
        ["MediaType.Encodings"] = static () => With(Json() with { Encodings = [] }),
        ["Encoding.Property"] = static () => With(Part() with { Property = "other" }),
        ["Encoding.ContentType"] = static () => With(Part() with { ContentType = "image/gif" }),
        ["Encoding.Headers"] = static () => With(Part() with { Headers = [new Header("X-Size", true, null, null, false, Here)] }),
        ["Encoding.Style"] = static () => With(Part() with { Style = "deepObject" }),
        ["Encoding.Explode"] = static () => With(Part() with { Explode = true }),
        ["Encoding.AllowReserved"] = static () => With(Part() with { AllowReserved = true }),
        ["Response.Code"] = static () => With(Ok() with { Code = new StatusCode("202") }),
        ["Response.Description"] = static () => With(Ok() with { Description = "Other." }),
        ["Response.Content"] = static () => With(Ok() with { Content = [] }),
        ["Response.Headers"] = static () => With(Ok() with { Headers = [] }),
        ["Response.Links"] = static () => With(Ok() with { Links = [] }),
        ["Response.Extensions"] = static () => With(Ok() with { Extensions = new JsonObject { ["x-a"] = 1 } }),
        ["Header.Name"] = static () => With(Location() with { Name = "X-Place" }),
        ["Header.Required"] = static () => With(Location() with { Required = false }),
        ["Header.Schema"] = static () => With(Location() with { Schema = Text("integer") }),
        ["Header.Description"] = static () => With(Location() with { Description = "Other." }),
        ["Header.Deprecated"] = static () => With(Location() with { Deprecated = true }),
        ["Header.Explode"] = static () => With(Location() with { Explode = true }),
        ["Header.Content"] = static () => With(Location() with { Content = [Json()] }),
        ["Header.Extensions"] = static () => With(Location() with { Extensions = new JsonObject { ["example"] = "a" } }),
        ["Link.Name"] = static () => With(Ok() with { Links = [Next() with { Name = "other" }] }),
        ["Link.Operation"] = static () => With(Ok() with { Links = [Next() with { Operation = "deleteSegment" }] }),
        ["Link.Definition"] = static () => With(Ok() with { Links = [Next() with { Definition = new JsonObject { ["parameters"] = new JsonObject() } }] }),
        ["Callback.Name"] = static () => With(Whole with { Callbacks = [Whole.Callbacks[0] with { Name = "onEnd" }] }),
        ["Callback.Expression"] = static () => With(Whole with { Callbacks = [Whole.Callbacks[0] with { Expression = "{$request.body#/uri}" }] }),
        ["Callback.Operations"] = static () => With(Whole with { Callbacks = [Whole.Callbacks[0] with { Operations = [] }] }),
        ["Server.Url"] = static () => With(Api.Servers[0] with { Url = "https://example.org/v1" }),
        ["Server.Description"] = static () => With(Api.Servers[0] with { Description = "other" }),
        ["Server.Variables"] = static () => With(Api.Servers[0] with { Variables = [] }),
        ["Server.Extensions"] = static () => With(Api.Servers[0] with { Extensions = new JsonObject { ["x-zone"] = "a" } }),
        ["ServerVariable.Default"] = static () => With(Api.Servers[0] with { Variables = [new ServerVariable("region", "us", ["eu", "us"])] }),
        ["ServerVariable.Values"] = static () => With(Api.Servers[0] with { Variables = [new ServerVariable("region", "eu", ["eu"])] }),
        ["SecurityScheme.Name"] = static () => With(Api.SecuritySchemes[0] with { Name = "other" }),
        ["SecurityScheme.Type"] = static () => With(Api.SecuritySchemes[0] with { Type = "http" }),
        ["SecurityScheme.Definition"] = static () => With(Api.SecuritySchemes[0] with { Definition = new JsonObject { ["in"] = "query", ["name"] = "token" } }),
        ["SecurityRequirement.Schemes"] = static () => With(Whole with { Security = [new SecurityRequirement([])] }),
        ["RequiredScheme.Name"] = static () => With(Whole with { Security = [new SecurityRequirement([new RequiredScheme("other", ["read"])])] }),
        ["RequiredScheme.Scopes"] = static () => With(Whole with { Security = [new SecurityRequirement([new RequiredScheme("token", ["read", "write"])])] }),
        ["NamedSchema.Name"] = static () => Api with { Schemas = [new NamedSchema("Host", Text(), Here)] },
        ["NamedSchema.Schema"] = static () => Api with { Schemas = [new NamedSchema("Segment", Text("integer"), Here)] },
        ["Gate.Since"] = static () => With(Whole with { Gate = new Gate("1.2", null, "", Here) }),
        ["Gate.Until"] = static () => With(Whole with { Gate = new Gate(null, "1.9", "", Here) }),
    };

    public static TheoryData<string> Places => [.. Edits.Keys.Order(StringComparer.Ordinal)];

    [Fact]
    public void Every_member_of_the_model_is_edited_or_waived()
    {
        Type[] types =
        [
            typeof(ApiModel), typeof(Operation), typeof(Parameter), typeof(Request), typeof(Response), typeof(MediaType), typeof(Encoding), typeof(Header), typeof(Link),
            typeof(Callback), typeof(Server), typeof(ServerVariable), typeof(SecurityScheme), typeof(SecurityRequirement), typeof(RequiredScheme), typeof(NamedSchema),
        ];
        var places =
            from type in types
            from property in type.GetProperties()
            where property.Name != "EqualityContract"
            select $"{type.Name}.{property.Name}";

        Assert.Equal(places.Concat(["Gate.Since", "Gate.Until"]).Order(StringComparer.Ordinal), Edits.Keys.Concat(Waived.Keys).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void An_edit_is_reported(string place) => Assert.NotEmpty(Diff(Api, Edits[place]()));

    [Fact]
    public void The_same_surface_has_no_changes() => Assert.Empty(Diff(Api, Api));

    private static ImmutableArray<Diagnostic> Diff(ApiModel before, ApiModel after) =>
        ApiDiff.Compare(before, after, new ChangeOptions { Today = new DateOnly(2026, 11, 23) });

    private static Schema Text(string type = "string") => new()
    {
        Json = new JsonObject { ["type"] = type },
        Scope = Scope,
        Pointer = $"/{type}",
        Dialect = SchemaDialect.Draft202012,
        Location = Here,
        Notes = LiteralNotes.Exact,
    };

    private static Parameter Query() => new() { Name = "limit", In = ParameterPlace.Query, Required = false, Schema = Text(), Description = "How many.", Location = Here };

    private static Request Body() => new() { Required = true, Description = "A segment.", Content = [Json()], Location = Here };

    private static MediaType Json() => new() { Name = "application/json", Schemas = [Text()], ItemSchema = Text(), Encodings = [Part()], Location = Here };

    private static Encoding Part() => new("icon", "image/png", [], null, null, false, Here);

    private static Response Ok() => new() { Code = new StatusCode("201"), Description = "Created.", Content = [Json()], Headers = [Location()], Links = [Next()], Location = Here };

    private static Header Location() => new("Location", true, Text(), "Where.", false, Here);

    private static Link Next() => new("next", "getSegment", Here);

    private static Operation Inner() => new() { Method = "POST", Path = "{$request.body#/url}", Location = Here };

    private static ApiModel With(Operation operation) => Api with { Operations = [operation] };

    private static ApiModel With(Parameter parameter) => With(Whole with { Parameters = [Whole.Parameters[0], parameter] });

    private static ApiModel With(Request request) => With(Whole with { Request = request });

    private static ApiModel With(MediaType type) => With(Body() with { Content = [type] });

    private static ApiModel With(Encoding encoding) => With(Json() with { Encodings = [encoding] });

    private static ApiModel With(Response response) => With(Whole with { Responses = [response] });

    private static ApiModel With(Header header) => With(Ok() with { Headers = [header] });

    private static ApiModel With(Server server) => Api with { Servers = [server] };

    private static ApiModel With(SecurityScheme scheme) => Api with { SecuritySchemes = [scheme] };
}
