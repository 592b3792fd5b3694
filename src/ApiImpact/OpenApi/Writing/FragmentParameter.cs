using System.Text.Json.Nodes;
using ApiImpact.Model;

namespace ApiImpact.OpenApi.Writing;

/// <summary>One parameter object.</summary>
internal static class FragmentParameter
{
    /// <summary>The object; <paramref name="parameter"/> is null where only the path names it. A type that is not stated is a string's.</summary>
    public static JsonObject Of(string name, string place, bool required, Parameter? parameter, FragmentComponents components)
    {
        var result = new JsonObject { ["name"] = name, ["in"] = place };
        if (parameter?.Description is { Length: > 0 } description)
        {
            result["description"] = description;
        }

        if (required)
        {
            result["required"] = true;
        }

        if (parameter?.Deprecated == true)
        {
            result["deprecated"] = true;
        }

        result["schema"] = parameter?.Schema is { } schema ? FragmentSchema.Of(schema, components)
            : parameter?.StatedType is { } type ? new JsonObject { ["type"] = type }
            : new JsonObject { ["type"] = "string", [Fragment.Inferred] = true };
        return result;
    }
}
