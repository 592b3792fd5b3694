using ApiImpact.Text;

namespace ApiImpact.Tests.Text;

public sealed class UnifiedDiffTests
{
    [Fact]
    public void Equal_texts_have_no_diff() => Assert.Equal("", UnifiedDiff.Write("a.rst", "one\n", "one\n"));

    [Fact]
    public void A_change_stands_between_three_lines_of_context() =>
        Assert.Equal(
            "--- a/a.rst\n+++ b/a.rst\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n",
            UnifiedDiff.Write("a.rst", "1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nfive\n6\n7\n8\n9\n"));

    [Fact]
    public void Changes_far_from_each_other_are_hunks_of_their_own()
    {
        var before = string.Concat(Enumerable.Range(1, 30).Select(static line => $"{line}\n"));

        var diff = UnifiedDiff.Write("a.rst", before, before.Replace("5\n6\n", "6\n", StringComparison.Ordinal).Replace("25\n", "", StringComparison.Ordinal));

        Assert.Equal(2, diff.Split("@@ -").Length - 1);
    }

    [Fact]
    public void Changes_at_both_ends_of_a_long_text_leave_what_is_between_them()
    {
        var before = string.Concat(Enumerable.Range(1, 20_000).Select(static line => line % 3 == 0 ? $"{line}\n" : "the same\n"));

        var diff = UnifiedDiff.Write("a.rst", before, $"new\n{before}end\n".Replace("\n9999\n", "\n", StringComparison.Ordinal));

        Assert.Equal(["-9999", "+new", "+end"], diff.Split('\n').Skip(2).Where(static line => line is ['+' or '-', ..]).OrderByDescending(static line => line[0]).ThenByDescending(static line => line, StringComparer.Ordinal));
    }

    [Fact]
    public void A_missing_line_end_is_told() =>
        Assert.Equal("--- a/a.rst\n+++ b/a.rst\n@@ -1,1 +1,1 @@\n-one\n\\ No newline at end of file\n+one\n", UnifiedDiff.Write("a.rst", "one", "one\n"));

    [Fact]
    public void A_file_that_was_empty_begins_at_line_0() =>
        Assert.Equal("--- a/a.rst\n+++ b/a.rst\n@@ -0,0 +1,1 @@\n+one\n", UnifiedDiff.Write("a.rst", "", "one\n"));
}
