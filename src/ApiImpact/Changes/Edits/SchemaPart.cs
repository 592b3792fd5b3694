namespace ApiImpact.Changes.Edits;

/// <summary>Which part of an exchange a schema describes, as the document places it: the first half of the names of changes.</summary>
internal enum SchemaPart
{
    RequestBody,
    RequestProperty,
    RequestParameter,
    RequestParameterProperty,
    ResponseBody,
    ResponseProperty,
    ResponseHeader,
    ResponseHeaderProperty,
}

/// <summary>What follows from a part.</summary>
internal static class SchemaParts
{
    /// <summary>All of them, in order.</summary>
    public static ReadOnlySpan<SchemaPart> All =>
    [
        SchemaPart.RequestBody, SchemaPart.RequestProperty, SchemaPart.RequestParameter, SchemaPart.RequestParameterProperty,
        SchemaPart.ResponseBody, SchemaPart.ResponseProperty, SchemaPart.ResponseHeader, SchemaPart.ResponseHeaderProperty,
    ];

    extension(SchemaPart part)
    {
        /// <summary>As names of changes begin: <c>request-property</c>.</summary>
        public string Prefix => part switch
        {
            SchemaPart.RequestBody => "request-body",
            SchemaPart.RequestProperty => "request-property",
            SchemaPart.RequestParameter => "request-parameter",
            SchemaPart.RequestParameterProperty => "request-parameter-property",
            SchemaPart.ResponseBody => "response-body",
            SchemaPart.ResponseProperty => "response-property",
            SchemaPart.ResponseHeader => "response-header",
            _ => "response-header-property",
        };

        /// <summary>In words: <c>a request property</c>.</summary>
        public string Words => "a " + part.Prefix.Replace('-', ' ');

        /// <summary>Whether it belongs to the request.</summary>
        public bool IsRequest => part < SchemaPart.ResponseBody;

        /// <summary>The direction of the document.</summary>
        public ChangeDirection Direction => part.IsRequest ? ChangeDirection.Request : ChangeDirection.Response;

        /// <summary>Who sends it, but in webhooks and callbacks.</summary>
        public Sender UsualSender => part.IsRequest ? Sender.Client : Sender.Server;

        /// <summary>The part of what is inside: members, items.</summary>
        public SchemaPart Inner => part switch
        {
            SchemaPart.RequestBody => SchemaPart.RequestProperty,
            SchemaPart.RequestParameter => SchemaPart.RequestParameterProperty,
            SchemaPart.ResponseBody => SchemaPart.ResponseProperty,
            SchemaPart.ResponseHeader => SchemaPart.ResponseHeaderProperty,
            _ => part,
        };
    }
}
