using ApiImpact.Diagnostics;

namespace ApiImpact.OpenApi;

/// <summary>What can be wrong with an OpenAPI document. Only what leaves nothing to compare is an error; the rest of a document with a bad spot is read.</summary>
internal static class OpenApiRules
{
    public static Rule DocumentEmpty { get; } = new()
    {
        Id = "document-empty",
        Severity = Severity.Error,
        Summary = "A document holds nothing.",
        Why = "There is nothing to compare with.",
        Fix = "Check that the path names the OpenAPI document, and that generating it did not fail.",
    };

    public static Rule DocumentMalformed { get; } = new()
    {
        Id = "document-malformed",
        Severity = Severity.Error,
        Summary = "A document is neither JSON nor YAML from one place on.",
        Why = "What follows the place cannot be told apart, so that nothing after it can be compared.",
        Fix = "Correct the syntax at the position given; an editor with YAML support shows the same place.",
        BadExample = "paths: {",
        GoodExample = "paths: {}",
    };

    public static Rule DocumentNotStrict { get; } = new()
    {
        Id = "document-not-strict",
        Severity = Severity.Warning,
        Summary = "A JSON document has comments or trailing commas.",
        Why = "Other tools refuse to read it.",
        Fix = "Remove the comments and trailing commas, or name the file .yaml where it is YAML.",
        BadExample = "{\"openapi\": \"3.1.0\",}",
        GoodExample = "{\"openapi\": \"3.1.0\"}",
    };

    public static Rule NotOpenApi { get; } = new()
    {
        Id = "not-openapi",
        Severity = Severity.Error,
        Summary = "A document is not an OpenAPI description.",
        Why = "It says neither 'openapi' nor 'swagger' at its top, so its members mean nothing to the tool.",
        Fix = "Name the root document of the API; it begins with 'openapi: 3.1.0' or the like.",
        GoodExample = "openapi: 3.1.0",
    };

    public static Rule VersionUnknown { get; } = new()
    {
        Id = "openapi-version-unknown",
        Severity = Severity.Warning,
        Summary = "A document is of a version of OpenAPI that the tool does not know.",
        Why = "It is read as the nearest version that is known; what is new in its own version is not seen.",
        Fix = "Use a version from 2.0 to 3.2, or a newer apiimpact.",
        BadExample = "openapi: 4.0.0",
        GoodExample = "openapi: 3.2.0",
    };

    public static Rule DuplicateKey { get; } = new()
    {
        Id = "duplicate-key",
        Severity = Severity.Warning,
        Summary = "An object has two members of the same name.",
        Why = "Readers keep one of them, and not all the same one; the last one is used here.",
        Fix = "Merge the two members, or remove one.",
        BadExample = "get: {}\nget: {}",
        GoodExample = "get: {}\nput: {}",
    };

    public static Rule KeyNotText { get; } = new()
    {
        Id = "key-not-text",
        Severity = Severity.Warning,
        Summary = "A key is a mapping or a sequence.",
        Why = "OpenAPI documents can be written as JSON, where keys are strings; the member is not read.",
        Fix = "Write the key as a string.",
        BadExample = "? {a: b}\n: c",
        GoodExample = "a: c",
    };

    public static Rule NestedTooDeep { get; } = new()
    {
        Id = "nested-too-deep",
        Severity = Severity.Warning,
        Summary = "Values are nested deeper than the tool follows.",
        Why = "A budget protects it from documents made to exhaust it; what is deeper is not read.",
        Fix = "Move inner schemas to components and refer to them.",
    };

    public static Rule AliasUnusable { get; } = new()
    {
        Id = "alias-unusable",
        Severity = Severity.Warning,
        Summary = "A YAML alias leads nowhere, into itself, or too deep.",
        Why = "The value that it stands for is not known, or does not end.",
        Fix = "Define the anchor before the alias.",
        BadExample = "a: *nowhere",
        GoodExample = "b: &here 1\na: *here",
    };

    public static Rule AliasBomb { get; } = new()
    {
        Id = "alias-bomb",
        Severity = Severity.Error,
        Summary = "YAML aliases stand for more values than the tool takes.",
        Why = "A few lines can stand for billions of values; a budget protects the tool from documents made to exhaust it.",
        Fix = "Use $ref to share large parts.",
        BadExample = "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n...",
        GoodExample = "$ref: '#/components/schemas/Segment'",
    };

    public static Rule UnexpectedValue { get; } = new()
    {
        Id = "unexpected-value",
        Severity = Severity.Warning,
        Summary = "A value is not of the kind that OpenAPI has at its place.",
        Why = "It is left out, so changes to it are not seen.",
        Fix = "Write what the OpenAPI specification has there.",
        BadExample = "required: 'yes'",
        GoodExample = "required: true",
    };

    public static Rule MemberMissing { get; } = new()
    {
        Id = "member-missing",
        Severity = Severity.Warning,
        Summary = "An object lacks a member without which it means nothing.",
        Why = "It is left out, so changes to it are not seen.",
        Fix = "Add the member.",
        BadExample = "parameters: [{in: query}]",
        GoodExample = "parameters: [{name: limit, in: query}]",
    };

    public static Rule ReferenceUnresolved { get; } = new()
    {
        Id = "reference-unresolved",
        Severity = Severity.Warning,
        Summary = "A reference leads to nothing.",
        Why = "What stands behind it is not read, so changes to it are not seen.",
        Fix = "Correct the pointer, or add what it names.",
        BadExample = "$ref: '#/components/parameters/limitt'",
        GoodExample = "$ref: '#/components/parameters/limit'",
    };

    public static Rule ReferenceCycle { get; } = new()
    {
        Id = "reference-cycle",
        Severity = Severity.Warning,
        Summary = "References lead back to where they start without ever reaching a value.",
        Why = "There is no value to read.",
        Fix = "Let one of them be the object itself. (Schemas may refer to themselves from within.)",
        BadExample = "A: {$ref: '#/components/parameters/A'}",
    };

    public static Rule ReferenceOutside { get; } = new()
    {
        Id = "reference-outside",
        Severity = Severity.Warning,
        Summary = "A reference leads out of the folder of the document, or to another machine.",
        Why = "The tool opens no file that the document's folder does not hold, and no network connection unless --allow-remote is given: "
            + "a document from a change under review must not read what it likes.",
        Fix = "Copy the file into the folder of the document and refer to the copy; --allow-remote opens http and https.",
        BadExample = "$ref: ../../common.yaml#/Segment",
        GoodExample = "$ref: common.yaml#/Segment",
    };

    public static Rule PathNotRooted { get; } = new()
    {
        Id = "openapi-path-not-rooted",
        Severity = Severity.Warning,
        Summary = "A path of a document does not begin with a slash.",
        Why = "It is put after the URL of a server, which gives another URL than meant, or none.",
        Fix = "Begin it with a slash.",
        BadExample = "paths: {segments: {}}",
        GoodExample = "paths: {/segments: {}}",
    };

    public static Rule PathTwice { get; } = new()
    {
        Id = "openapi-path-twice",
        Severity = Severity.Warning,
        Summary = "A document has the same path twice, with placeholders of different names.",
        Why = "A server cannot tell the two apart, and what of them is compared with what is a guess.",
        Fix = "Put the operations of both under one of them.",
        BadExample = "paths: {'/hosts/{id}': {}, '/hosts/{host_id}': {}}",
        GoodExample = "paths: {'/hosts/{id}': {}}",
    };

    public static Rule PlaceholderTwice { get; } = new()
    {
        Id = "openapi-placeholder-twice",
        Severity = Severity.Info,
        Summary = "A path has the same placeholder twice.",
        Why = "Both get the same value, so that only some of the URLs can be written.",
        Fix = "Give each placeholder a name of its own.",
        BadExample = "/segments/{id}/hosts/{id}",
        GoodExample = "/segments/{segment_id}/hosts/{id}",
    };

    public static Rule PlaceholderUndeclared { get; } = new()
    {
        Id = "openapi-placeholder-undeclared",
        Severity = Severity.Info,
        Summary = "A path has a placeholder for which there is no parameter.",
        Why = "What may be written there is not said; it is read as any text.",
        Fix = "Declare a parameter with that name and 'in: path'.",
        BadExample = "/hosts/{id}: {get: {parameters: []}}",
        GoodExample = "/hosts/{id}: {get: {parameters: [{name: id, in: path, required: true}]}}",
    };

    public static Rule PathParameterUnused { get; } = new()
    {
        Id = "openapi-path-parameter-unused",
        Severity = Severity.Info,
        Summary = "A path parameter has no placeholder in its path.",
        Why = "There is no place to write its value.",
        Fix = "Correct the name of the parameter or of the placeholder, or remove the parameter.",
        BadExample = "/hosts/{id}: {get: {parameters: [{name: host, in: path, required: true}]}}",
        GoodExample = "/hosts/{id}: {get: {parameters: [{name: id, in: path, required: true}]}}",
    };

    public static Rule OperationIdTwice { get; } = new()
    {
        Id = "operation-id-twice",
        Severity = Severity.Info,
        Summary = "Two operations have the same operationId.",
        Why = "Links and generated clients name operations by it; operations are matched by method and path here, so nothing is lost.",
        Fix = "Give each operation an operationId of its own.",
        BadExample = "operationId: list\n...\noperationId: list",
        GoodExample = "operationId: segments:list\n...\noperationId: hosts:list",
    };

    public static Rule ActionUnnamed { get; } = new()
    {
        Id = "action-unnamed",
        Severity = Severity.Warning,
        Summary = "An action of an OpenStack action operation has no name.",
        Why = "Actions are operations of their own, told apart by the member of the body that names them; this one is left out.",
        Fix = "Add x-openstack: {action-name: ...}, or give the schema the single property that names the action.",
        GoodExample = "x-openstack: {action-name: reboot}",
    };

    public static Rule VersionUnreadable { get; } = new()
    {
        Id = "microversion-unreadable",
        Severity = Severity.Warning,
        Summary = "A version bound in x-openstack is not a version.",
        Why = "The part is read as if the bound were not there.",
        Fix = "Write it as MAJOR.MINOR, in quotes.",
        BadExample = "x-openstack: {min-ver: soon}",
        GoodExample = "x-openstack: {min-ver: '2.97'}",
    };

    public static Rule PartNotApplied { get; } = new()
    {
        Id = "part-not-applied",
        Severity = Severity.Error,
        Summary = "A part of a spec was not put into the baseline.",
        Why = "The baseline does not say all that the spec does: where something has no proper place in it, the place is left alone.",
        Fix = "Do what the message asks for and apply the spec again, or edit the baseline by hand.",
    };

    public static Rule SampleContradictsDocument { get; } = new()
    {
        Id = "sample-contradicts-document",
        Severity = Severity.Warning,
        Summary = "A sample of a spec that was applied is not what the document says.",
        Why = "A sample shows that a message exists; what a schema states of types and values it does not take back, so that the document was not changed for it.",
        Fix = "Correct the sample, or state in the spec's schema what it shows, and apply it again.",
    };
}
