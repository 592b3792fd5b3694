using System.Collections.Immutable;
using ApiImpact.Diagnostics;
using ApiImpact.Dialects.Facts;
using ApiImpact.Dialects.Outlines;
using ApiImpact.Dialects.Statements;
using ApiImpact.Literals;
using ApiImpact.Model;
using ApiImpact.Text;

namespace ApiImpact.Dialects;

/// <summary>Puts the facts of a section together as the operations of the model.</summary>
internal static class ModelBuilder
{
    /// <summary>The operations, in the order in which the section names them first, and what belongs to none of them.</summary>
    public static (ImmutableArray<Operation> Operations, ImmutableArray<Diagnostic> Diagnostics) Build(Outline outline)
    {
        var stated = OperationFinder.Find(outline);
        if (stated.IsEmpty)
        {
            return ([], []);
        }

        var ownership = new Ownership(outline, stated);
        var parameters = ParameterFacts.Read(outline, ownership, stated).ToLookup(static fact => fact.Operation);
        var codes = CodeFacts.Read(outline, ownership).Where(static fact => fact.Operation is not null).ToLookup(static fact => fact.Operation!);
        var shown = MessageFacts.Read(outline, ownership).ToArray();
        var messages = shown.ToLookup(static fact => fact.Operation);
        ImmutableArray<Operation> operations =
        [
            .. stated.Select(operation => new Operation
            {
                Method = operation.Method,
                Path = operation.Url.Path,
                Action = ActionOf(operation, messages[operation]),
                Location = operation.Mentions[0].Location,
                PathLocations = [.. operation.Mentions.Select(static mention => mention.UrlLocation)],
                Change = ChangeWords.Of(outline, operation),
                IsContext = operation.IsContext,
                Description = OperationDescriptions.Of(outline, ownership, operation),
                Parameters = ParametersOf(operation, parameters[operation]),
                Request = RequestOf(messages[operation]),
                Responses = ResponsesOf(codes[operation], messages[operation]),
            }),
        ];
        return (operations, MessagesApart(outline, shown));
    }

    private static ImmutableArray<Diagnostic> MessagesApart(Outline outline, MessageFact[] shown)
    {
        var owned = shown.Select(static fact => fact.Passage).ToHashSet();
        return
        [
            .. outline.Passages.Where(passage => !owned.Contains(passage) && MessageShapes.IsMessage(outline, passage))
                .Select(MessageApart),
        ];
    }

    private static Diagnostic MessageApart(Passage passage)
    {
        var names = passage.Part is ValuePart { Value: System.Text.Json.Nodes.JsonObject members } ? string.Join(", ", members.Select(static member => member.Key)) : "";
        return new()
        {
            Rule = DialectRules.MessageWithoutOperation,
            Severity = DialectRules.MessageWithoutOperation.Severity,
            Message = "This body belongs to none of the operations that the section names; name its operation before it.",
            Location = passage.Location,
            Subject = $"message {names}".TrimEnd(),
        };
    }

    /// <summary>An action path's request names its action by its only member; where several are shown, none is named.</summary>
    private static string? ActionOf(StatedOperation operation, IEnumerable<MessageFact> messages)
    {
        if (operation.Method != "POST" || operation.Url.Segments is not [.., { Text: "action" }])
        {
            return null;
        }

        var names = messages.Where(static message => !message.IsResponse && !MessageShapes.IsSchema(message.Value))
            .Select(static message => message.Value?.Value is System.Text.Json.Nodes.JsonObject { Count: 1 } body ? body.First().Key : null).OfType<string>().Distinct(StringComparer.Ordinal).ToArray();
        return names is [var only] ? only : null;
    }

    /// <summary>The placeholders of the path, then the others in the order in which they are named first; a later description completes an earlier mention.</summary>
    private static ImmutableArray<Parameter> ParametersOf(StatedOperation operation, IEnumerable<ParameterFact> facts)
    {
        var parameters = new List<Parameter>();
        foreach (var segment in operation.Url.Segments.Where(static segment => segment.Kind != SegmentKind.Word))
        {
            var name = segment.Text.Trim('{', '}');
            if (!parameters.Exists(parameter => parameter.Name == name))
            {
                parameters.Add(new Parameter { Name = name, In = ParameterPlace.Path, Required = true, Location = operation.Mentions[0].Location });
            }
        }

        foreach (var fact in facts)
        {
            var index = parameters.FindIndex(parameter => parameter.Name == fact.Name && parameter.In == fact.In);
            if (index < 0)
            {
                parameters.Add(new Parameter { Name = fact.Name, In = fact.In, StatedType = fact.Type, Description = fact.Description, Location = fact.Location });
            }
            else
            {
                parameters[index] = parameters[index] with { Description = parameters[index].Description ?? fact.Description, StatedType = parameters[index].StatedType ?? fact.Type };
            }
        }

        return [.. parameters];
    }

    private static Request? RequestOf(IEnumerable<MessageFact> messages)
    {
        var requests = messages.Where(static message => !message.IsResponse).ToArray();
        return requests.Length == 0 ? null : new Request { Content = [ContentOf(requests)], Location = requests[0].Passage.Location };
    }

    /// <summary>
    /// One response for each code, in the order of the text. A message without a code beside it is the body of the only success code; where there is none, or
    /// more than one, of a response without a code.
    /// </summary>
    private static ImmutableArray<Response> ResponsesOf(IEnumerable<CodeFact> codes, IEnumerable<MessageFact> messages)
    {
        var responses = new List<Response>();
        foreach (var fact in codes)
        {
            var index = responses.FindIndex(response => response.Code.Text == fact.Code);
            if (index < 0)
            {
                responses.Add(new Response { Code = new StatusCode(fact.Code), Description = fact.Description, Location = fact.Location });
            }
            else if (fact.Description is { } more && responses[index].Description?.Contains(more, StringComparison.Ordinal) is not true)
            {
                var before = responses[index].Description;
                responses[index] = responses[index] with { Description = before is null ? more : $"{before}; {more}" };
            }
        }

        var successes = responses.Where(static response => response.Code.IsSuccess).ToArray();
        var usual = successes is [var only] ? only.Code.Text : "";
        foreach (var group in messages.Where(static message => message.IsResponse).GroupBy(message => message.Code ?? usual, StringComparer.Ordinal))
        {
            var content = ContentOf([.. group]);
            var index = responses.FindIndex(response => response.Code.Text == group.Key);
            if (index < 0)
            {
                responses.Add(new Response { Code = new StatusCode(group.Key), Content = [content], Location = group.First().Passage.Location });
            }
            else
            {
                responses[index] = responses[index] with { Content = [content] };
            }
        }

        return [.. responses];
    }

    private static MediaType ContentOf(MessageFact[] messages) => new()
    {
        Schemas = [.. messages.Where(static message => MessageShapes.IsSchema(message.Value)).Select(static message => SchemaOf(message.Value!))],
        Samples = [.. messages.Where(static message => !MessageShapes.IsSchema(message.Value)).Select(static message => SampleOf(message))],
        Location = messages[0].Passage.Location,
    };

    private static Schema SchemaOf(ValuePart value) => new()
    {
        Json = value.Value!,
        Scope = new SchemaScope(value.Value, value.Positions),
        Pointer = "",
        Dialect = SchemaDialect.Draft4,
        Location = new Location(value.Positions.Source, value.Span, ""),
        Notes = value.Notes,
    };

    private static Sample SampleOf(MessageFact message) => message.Value is { } value
        ? new()
        {
            Json = value.Value,
            Positions = value.Positions,
            Location = new Location(value.Positions.Source, value.Span, ""),
            Name = value.Name,
            Notes = value.Notes,
        }
        : Unread(message.Passage);

    /// <summary>A message that is shown and cannot be read: nothing is known of it but that it is there.</summary>
    private static Sample Unread(Passage passage)
    {
        var location = passage.Location with { Pointer = "" };
        return new()
        {
            Json = null,
            Positions = new PositionMap(location.Source, () => new Dictionary<string, PositionMap.Entry>(StringComparer.Ordinal) { [""] = new(null, location.Span) }),
            Location = location,
            Notes = new LiteralNotes { PartialAt = [""], PlaceholdersAt = [""] },
        };
    }
}
