using ApiImpact.Dialects.Outlines;
using ApiImpact.Dialects.Parts;
using ApiImpact.Dialects.Statements;
using ApiImpact.Literals;

namespace ApiImpact.Dialects.Facts;

/// <summary>Finds the messages in literal blocks, and the operation and direction of each.</summary>
internal static class MessageFacts
{
    /// <summary>The messages, in reading order.</summary>
    public static IEnumerable<MessageFact> Read(Outline outline, Ownership ownership)
    {
        foreach (var passage in outline.Passages)
        {
            if (!MessageShapes.IsMessage(outline, passage))
            {
                continue;
            }

            var part = ownership.Parts.OfMessage(passage) ?? (ownership.Only is { } only ? new Part([only], passage) : null);
            if (part is null)
            {
                continue;
            }

            var direction = Direction.Of(outline, passage, Start(part, passage));
            foreach (var operation in Addressees(part, direction))
            {
                yield return new MessageFact(operation, direction.IsResponse ?? IsResponseByDefault(operation), direction.Code, passage.Part as ValuePart, passage);
            }
        }
    }

    private static int Start(Part part, Passage passage) => part.Opener.Index < passage.Index ? part.Opener.Index : 0;

    /// <summary>
    /// A message shown for several operations together is a response of those that read and a request of those that write.
    /// </summary>
    private static IEnumerable<StatedOperation> Addressees(Part part, Direction direction)
    {
        var operations = part.Operations;
        if (operations.Length == 1)
        {
            return operations;
        }

        var reading = operations.Where(static operation => operation.Method is "GET");
        var writing = operations.Where(static operation => operation.Method is "POST" or "PUT" or "PATCH");
        var chosen = direction.IsResponse switch
        {
            false => writing,
            true when part.IsList => reading,
            _ => operations,
        };
        return chosen.Any() ? chosen : operations;
    }

    private static bool IsResponseByDefault(StatedOperation operation) => operation.Method is not ("POST" or "PUT" or "PATCH");
}
