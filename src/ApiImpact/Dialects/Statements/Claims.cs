using ApiImpact.Dialects.Outlines;
using ApiImpact.Text;

namespace ApiImpact.Dialects.Statements;

/// <summary>The methods and URLs that a dialect has read already.</summary>
internal sealed class Claims
{
    private readonly HashSet<(int Passage, int Start)> taken = [];

    /// <summary>Marks characters of a passage as read.</summary>
    public void Take(Passage passage, TextSpan local) => taken.Add((passage.Index, local.Start));

    /// <summary>Whether a method or URL is still unread.</summary>
    public bool IsFree(Passage passage, TextSpan local) => !taken.Contains((passage.Index, local.Start));

    /// <summary>The unread methods of a passage.</summary>
    public IEnumerable<MethodWord> FreeMethods(Passage passage) => passage.Methods.Where(word => IsFree(passage, word.Local));

    /// <summary>The unread URLs of a passage.</summary>
    public IEnumerable<WrittenUrl> FreeUrls(Passage passage) => passage.Urls.Where(url => IsFree(passage, url.Local));
}
