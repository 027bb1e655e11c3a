using System.Globalization;
using Microsoft.Playwright;
using Xunit;

namespace GeoBrief.Tests.Browser;

/// <summary>Sorting and filtering, on one page of each kind that has tables for it.</summary>
[Collection(InBrowser.Name)]
public sealed class TableTests(SharedBrowser browser)
{
    private const string ShownRows = "tbody tr:not(.group):visible";

    [BrowserFact]
    public async Task A_click_on_a_column_sorts_by_it_and_a_second_one_turns_it_round() =>
        await OnEachAsync("table.sortable", 3, page => SortingAsync(page, ClickAsync, ClickAsync));

    [BrowserFact]
    public async Task Enter_and_space_sort_like_a_click() => await OnEachAsync("table.sortable", 3, page => SortingAsync(
        page,
        async button => await PressAsync(button, "Enter"),
        async button => await PressAsync(button, "Space")));

    [BrowserFact]
    public async Task The_heads_of_columns_are_reached_with_the_tab_key() => await OnEachAsync("table.sortable", 3, async page =>
    {
        var buttons = page.Locator("table.sortable").First.Locator("thead button");
        await buttons.First.FocusAsync();
        await page.Keyboard.PressAsync("Tab");
        return await buttons.Nth(1).EvaluateAsync<bool>("button => button === document.activeElement") ? [] : ["the second head is not next"];
    });

    [BrowserFact]
    public async Task A_word_hides_the_rows_without_it_and_clearing_it_brings_all_back() => await OnEachAsync(".filter", 2, async page =>
    {
        var (filter, place) = await FilterAsync(page);
        var all = await place.Locator(ShownRows).CountAsync();
        var word = (await place.Locator(ShownRows).First.Locator("th").EvaluateAsync<string>("head => head.firstElementChild.textContent")).ToUpperInvariant();
        var search = filter.GetByRole(AriaRole.Searchbox);
        await search.FocusAsync();
        await page.Keyboard.TypeAsync(word);
        var rows = place.Locator(ShownRows);
        var left = await rows.CountAsync();
        var texts = await rows.AllInnerTextsAsync();
        List<string> faults =
        [
            .. left > 0 && left < all ? Array.Empty<string>() : [$"'{word}' leaves {left} of {all}"],
            .. texts.Where(text => !text.Contains(word, StringComparison.OrdinalIgnoreCase)).Select(text => $"'{word}' leaves {text}"),
            .. await AnnouncedAsync(filter, left, all),
        ];
        await page.Keyboard.PressAsync("ControlOrMeta+a");
        await page.Keyboard.PressAsync("Backspace");
        return [.. faults, .. await AnnouncedAsync(filter, all, all), .. await rows.CountAsync() == all ? Array.Empty<string>() : ["not all are back"]];
    });

    [BrowserFact]
    public async Task A_choice_hides_the_other_rows_and_taking_it_back_brings_all_back() => await OnEachAsync(".filter", 2, async page =>
    {
        var faults = new List<string>();
        var (filter, place) = await FilterAsync(page);
        var all = await place.Locator(ShownRows).CountAsync();
        foreach (var choice in await filter.GetByRole(AriaRole.Combobox).AllAsync())
        {
            var name = await choice.GetAttributeAsync("name");
            await choice.FocusAsync();
            await page.Keyboard.PressAsync("ArrowDown");
            var wanted = await choice.InputValueAsync();
            var found = await place.Locator($"tbody tr[data-{name}='{wanted}']").CountAsync();
            var left = await place.Locator(ShownRows).CountAsync();
            var right = await place.Locator($"tbody tr[data-{name}='{wanted}']:visible").CountAsync();
            faults.AddRange(wanted.Length > 0 && (left, right) == (found, found) ? [] : [$"{name} '{wanted}' leaves {left}, {right} of them rightly, of {found}"]);
            faults.AddRange(await AnnouncedAsync(filter, left, all));
            await choice.SelectOptionAsync("");
            faults.AddRange(await place.Locator(ShownRows).CountAsync() == all ? [] : [$"{name} does not bring all back"]);
        }

        return faults;
    });

    /// <summary>Looks at the longest page of each kind that has such a part, of which there are some.</summary>
    private async Task OnEachAsync(string part, int kinds, Func<IPage, Task<IEnumerable<string>>> look)
    {
        var (sample, seen) = (await browser.SampleAsync(), 0);
        await using var window = await browser.OpenAsync();

        await SharedBrowser.EachAsync(window, sample.OneOfEachKind.Select(sample.At), async page =>
        {
            if (await page.Locator(part).CountAsync() == 0)
            {
                return [];
            }

            Interlocked.Increment(ref seen);
            return await look(page);
        });
        Assert.InRange(seen, kinds, int.MaxValue);
    }

    private static async Task<IEnumerable<string>> SortingAsync(IPage page, Func<ILocator, Task> up, Func<ILocator, Task> down)
    {
        var table = page.Locator("table.sortable").First;
        var before = await table.Locator("tbody tr").AllInnerTextsAsync();
        var (faults, moved) = (new List<string>(), false);
        foreach (var head in await table.Locator("thead th:has(button)").AllAsync())
        {
            await up(head.Locator("button"));
            faults.AddRange(await SortedAsync(table, head, "ascending"));
            moved |= !before.SequenceEqual(await table.Locator("tbody tr").AllInnerTextsAsync());
            await down(head.Locator("button"));
            faults.AddRange(await SortedAsync(table, head, "descending"));
        }

        var after = await table.Locator("tbody tr").AllInnerTextsAsync();
        return [.. faults, .. moved ? Array.Empty<string>() : ["no row ever moved"], .. before.Except(after).Concat(after.Except(before)).Select(row => $"lost or new: {row}")];
    }

    /// <summary>What is wrong with the order of the rows below a head, or with what it says of it; blanks stand last both ways.</summary>
    private static async Task<IEnumerable<string>> SortedAsync(ILocator table, ILocator head, string direction)
    {
        var said = await table.Locator("thead [aria-sort]").EvaluateAllAsync<string[]>("heads => heads.map(head => head.cellIndex + head.getAttribute('aria-sort'))");
        var column = await head.EvaluateAsync<int>("head => head.cellIndex");
        var bodies = await table.EvaluateAsync<string[][]>(
            """
            (table, column) => [...table.tBodies].map(body => [...body.rows].filter(row => !row.classList.contains('group')).map(row => {
              const cell = row.cells[column], value = cell.querySelector('data, time');
              return cell.dataset.value ?? value?.getAttribute('value') ?? value?.getAttribute('datetime') ?? cell.textContent.trim();
            }).filter(key => key !== ''))
            """, column);
        var name = $"column {column} {direction}";
        return
        [
            .. said.SequenceEqual([$"{column}{direction}"]) ? Array.Empty<string>() : [$"{name} is announced as {string.Join(' ', said)}"],
            .. bodies.Where(keys => !IsInOrder(direction == "ascending" ? keys : keys.Reverse())).Select(keys => $"{name} gives {string.Join(" | ", keys)}"),
        ];
    }

    /// <summary>Numbers and days have an order that needs no language; words are only told apart by their first letters.</summary>
    private static bool IsInOrder(IEnumerable<string> keys)
    {
        var list = keys.ToList();
        var numbers = list.ConvertAll(key => decimal.TryParse(key, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : (decimal?)null);
        return numbers.TrueForAll(number => number is not null)
            ? numbers.SequenceEqual(numbers.Order())
            : list.Select(key => char.ToUpperInvariant(key[0])).Where(char.IsAsciiLetterOrDigit).ToList() is var letters && letters.SequenceEqual(letters.Order());
    }

    /// <summary>A click of the mouse at once, without a wait for the row of heads to stand still.</summary>
    private static Task ClickAsync(ILocator button) => button.ClickAsync(new() { Force = true });

    private static async Task PressAsync(ILocator button, string key)
    {
        await button.FocusAsync();
        await button.PressAsync(key);
    }

    private static async Task<(ILocator Filter, ILocator Place)> FilterAsync(IPage page)
    {
        var filter = page.Locator(".filter").First;
        return (filter, page.Locator("#" + await filter.GetAttributeAsync("data-for")));
    }

    /// <summary>What is wrong with the line that is read out.</summary>
    private static async Task<IEnumerable<string>> AnnouncedAsync(ILocator filter, int shown, int all)
    {
        var said = await filter.GetByRole(AriaRole.Status).InnerTextAsync();
        var numbers = said.Split(' ').Select(word => int.TryParse(word.Trim('.'), CultureInfo.InvariantCulture, out var number) ? number : -1).Where(number => number >= 0);
        return numbers.SequenceEqual([shown, all]) ? [] : [$"'{said}' is said of {shown} of {all}"];
    }
}
