using ApiImpact.Model;
using ApiImpact.Text;

namespace ApiImpact.Dialects.Facts;

/// <summary>A parameter as a passage writes it.</summary>
/// <param name="Name">The name.</param>
/// <param name="In">Where it is sent.</param>
/// <param name="Type">The JSON type that stands beside it in words; null where none does.</param>
/// <param name="Description">What is said of it.</param>
/// <param name="Local">The characters of the name in the passage.</param>
internal sealed record WrittenParameter(string Name, ParameterPlace In, string? Type, string? Description, TextSpan Local);
