namespace ApiImpact.OpenApi.Sections;

/// <summary>Something that a document says and the section of a spec does not.</summary>
/// <param name="Kind">What kind of thing, in the plural: <c>response headers</c>.</param>
/// <param name="Item">Which one; empty where the kind says all.</param>
internal sealed record Loss(string Kind, string Item);
