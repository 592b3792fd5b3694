using ApiImpact.Diagnostics;
using ApiImpact.Text;

namespace ApiImpact.Linting;

/// <summary>Finding a smaller place within the place that a fact was read from.</summary>
internal static class LocationExtensions
{
    extension(Location location)
    {
        /// <summary>Where <paramref name="text"/> stands first in what states the fact, or else on its first line; null where it does not stand there as such.</summary>
        public Location? Of(string text)
        {
            var source = location.Source;
            var line = source.SpanOfLine(source.LineOf(Math.Min(location.Span.Start, source.Length)));
            var whole = TextSpan.FromBounds(location.Span.Start, Math.Max(location.Span.End, line.End));
            var at = source.Slice(whole).IndexOf(text, StringComparison.Ordinal);
            return at < 0 ? null : new Location(source, new TextSpan(whole.Start + at, text.Length));
        }
    }
}
