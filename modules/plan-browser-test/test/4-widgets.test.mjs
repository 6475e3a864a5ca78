// Two widgets on one page: valid markup, and neither disturbs the other (A2, B1).
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assertAccessible } from '../lib/axe.mjs';
import { addresses, filter, result, rows, widgets } from '../lib/citizen.mjs';
import { assertUniqueIds, assertValid } from '../lib/html.mjs';
import { settings } from '../lib/settings.mjs';
import { browserTests, follow, source, visit, visitor } from '../lib/suite.mjs';

browserTests();

/** The widget that opens with the list, and the other one. */
async function pair(page) {
  await visit(page, settings.twoWidgetsPage);
  const all = widgets(page);
  assert.equal(await all.count(), 2, 'two widgets');
  const first = (await all.nth(0).locator('form.ad-filters').count()) === 1 ? 0 : 1;
  return { list: all.nth(first), other: all.nth(1 - first) };
}

describe('the validator finds nothing', () => {
  for (const [name, address] of Object.entries({
    contents: settings.publicPage,
    list: addresses.list(),
    item: addresses.item('1-1-1'),
    're-listed item': addresses.item('4-2-3'),
    'not found': addresses.item('9-9-9'),
    'two widgets': settings.twoWidgetsPage,
  })) {
    for (const language of ['ja', 'en']) {
      it(`${name}, ${language}`, async () => {
        const page = await visitor({ language });
        await visit(page, address, name === 'not found' ? 404 : 200);
        await assertUniqueIds(page);
        await assertValid(await source(page), name);
      });
    }
  }
});

describe('two widgets on one page', () => {
  it('filter independently', async () => {
    const page = await visitor();
    const { list, other } = await pair(page);
    const before = await other.innerText();
    await filter(page, { 'ことば・整理番号でさがす': '4-1-2' }, list);
    const after = widgets(page);
    assert.equal(await after.count(), 2, 'both are still there');
    const filtered = (await after.nth(0).locator('form.ad-filters').count()) === 1 ? 0 : 1;
    assert.equal(await result(after.nth(filtered)), '1件');
    assert.equal(await after.nth(1 - filtered).innerText(), before, 'the other one is as it was');
    assert.equal((await rows(after.nth(filtered))).length, 1);
    await assertUniqueIds(page);
    await assertValid(await source(page), 'two widgets, one filtered');
    await assertAccessible(page, 'two widgets, one filtered');
  });

  it('page independently', async () => {
    const page = await visitor();
    const { list, other } = await pair(page);
    const before = await other.innerText();
    await follow(page, list.locator('.ad-pages a[rel=next]'));
    assert.equal(await widgets(page).count(), 2);
    const { pathname } = new URL(page.url());
    assert.match(pathname, /@/, 'the address names the widget');
    const texts = await widgets(page).allInnerTexts();
    assert.ok(texts.includes(before), 'the other one is as it was');
  });

  it('lead to the same canonical address of an item', async () => {
    const page = await visitor();
    const { list } = await pair(page);
    await follow(page, list.locator('table.ad-list a').first());
    const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
    assert.doesNotMatch(canonical, /@|INSTANCE|\?/);
  });
});
