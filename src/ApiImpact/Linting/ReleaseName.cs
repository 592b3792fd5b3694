using System.Collections.Immutable;
using System.Globalization;

namespace ApiImpact.Linting;

/// <summary>A release of OpenStack, as folders of specs name it: by a code name (<c>wallaby</c>) or, since 2023, by a date (<c>2025.2</c>).</summary>
/// <param name="Order">Its place among the releases.</param>
internal readonly record struct ReleaseName(int Order) : IComparable<ReleaseName>
{
    private const int FirstDate = 2023;

    /// <summary>In order; the first of <see cref="FirstDate"/> has both kinds of names.</summary>
    private static readonly ImmutableArray<string> CodeNames =
    [
        "icehouse", "juno", "kilo", "liberty", "mitaka", "newton", "ocata", "pike", "queens", "rocky", "stein", "train", "ussuri", "victoria", "wallaby", "xena",
        "yoga", "zed", "antelope", "bobcat", "caracal", "dalmatian", "epoxy", "flamingo", "gazpacho", "hibiscus",
    ];

    public static bool operator <(ReleaseName left, ReleaseName right) => left.Order < right.Order;

    public static bool operator >(ReleaseName left, ReleaseName right) => left.Order > right.Order;

    public static bool operator <=(ReleaseName left, ReleaseName right) => left.Order <= right.Order;

    public static bool operator >=(ReleaseName left, ReleaseName right) => left.Order >= right.Order;

    /// <summary>The release of that name; null where it is none, such as <c>backlog</c> or <c>approved</c>.</summary>
    public static ReleaseName? Find(string folder)
    {
        if (CodeNames.IndexOf(folder, StringComparer.OrdinalIgnoreCase) is >= 0 and var order)
        {
            return new ReleaseName(order);
        }

        return folder is [_, _, _, _, '.', '1' or '2'] && int.TryParse(folder.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year >= FirstDate
            ? new ReleaseName(CodeNames.IndexOf("antelope") + (2 * (year - FirstDate)) + (folder[5] - '1'))
            : null;
    }

    /// <summary>The release in whose folder a spec stands (<c>specs/wallaby/approved/x.rst</c>, <c>specs/kilo-implemented/x.rst</c>); null where no folder names one.</summary>
    public static ReleaseName? OfPath(string path) =>
        path.Split('/').SkipLast(1).Select(static folder => Find(folder.Split('-')[0])).FirstOrDefault(static release => release is not null);

    /// <inheritdoc/>
    public int CompareTo(ReleaseName other) => Order.CompareTo(other.Order);
}
