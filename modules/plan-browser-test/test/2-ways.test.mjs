// The same without JavaScript, on a narrow screen, by keyboard alone.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addresses, card, filter, result, rows, widgets } from '../lib/citizen.mjs';
import { settings } from '../lib/settings.mjs';
import { browserTests, follow, visit, visitor } from '../lib/suite.mjs';

browserTests();

describe('without JavaScript', () => {
  it('filters, pages and reads an item', async () => {
    const page = await visitor({ script: false });
    await visit(page, addresses.list());
    await follow(page, page.locator('.ad-pages a[rel=next]'));
    assert.equal((await rows(widgets(page).first())).length, 18);
    await filter(page, { 'ことば・整理番号でさがす': '4-1-2' });
    assert.equal(await result(widgets(page).first()), '1件');
    await follow(page, page.locator('table.ad-list a'));
    assert.equal((await card(page)).fields['整理番号'], 'Ⅳ-(1)-②');
  });
});

describe('on 320 px', () => {
  for (const [name, address] of Object.entries({
    contents: settings.publicPage,
    list: addresses.list(),
    item: addresses.item('1-1-1'),
    'not found': addresses.item('9-9-9'),
  })) {
    it(`${name}: the document does not scroll sideways`, async () => {
      const page = await visitor({ width: 320, height: 640 });
      await visit(page, address, name === 'not found' ? 404 : 200);
      const widths = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        const wide = [...document.querySelectorAll('main *')].filter((element) => {
          const box = element.getBoundingClientRect();
          return box.width > 0 && box.right > clientWidth + 1 && !element.closest('.ad-scroll, .table-responsive, .ad-hidden, .sr-only');
        });
        return { scrollWidth, clientWidth, wide: wide.slice(0, 5).map((element) => element.outerHTML.slice(0, 120)) };
      });
      assert.ok(widths.scrollWidth <= widths.clientWidth, JSON.stringify(widths));
      assert.deepEqual(widths.wide, []);
    });
  }

  it('what scrolls inside is named and can be reached by keyboard', async () => {
    const page = await visitor({ width: 320, height: 640 });
    await visit(page, addresses.item('1-1-1'));
    const regions = await page.locator('main *').evaluateAll((all) =>
      all
        .filter((element) => element.scrollWidth > element.clientWidth + 1 && /auto|scroll/.test(getComputedStyle(element).overflowX))
        .map((element) => ({ tab: element.tabIndex, role: element.getAttribute('role'), name: element.getAttribute('aria-label') ?? element.getAttribute('aria-labelledby') })),
    );
    for (const region of regions) {
      assert.equal(region.tab, 0);
      assert.equal(region.role, 'region');
      assert.ok(region.name);
    }
  });
});

describe('by keyboard alone', () => {
  it('skips to the content, filters and opens an item, with the focus always in sight', async () => {
    const page = await visitor();
    await visit(page, addresses.list());
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement.getAttribute('href')), '#content');
    await assertFocusInSight(page);
    await page.keyboard.press('Enter');
    await tabTo(page, 'input[name$=text]');
    await page.keyboard.type('4-1-2');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    assert.equal(await result(widgets(page).first()), '1件');
    await tabTo(page, 'table.ad-list a');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    assert.equal((await card(page)).fields['整理番号'], 'Ⅳ-(1)-②');
  });
});

async function tabTo(page, selector) {
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press('Tab');
    await assertFocusInSight(page);
    if (await page.evaluate((wanted) => document.activeElement.matches(wanted), selector)) {
      return;
    }
  }
  assert.fail(`80 times Tab did not come to ${selector}`);
}

async function assertFocusInSight(page) {
  const focus = await page.evaluate(() => {
    const element = document.activeElement;
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    const top = document.elementFromPoint(Math.min(box.left + 4, innerWidth - 1), box.top + box.height / 2);
    return {
      html: element.outerHTML.slice(0, 120),
      marked: (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none',
      inView: box.width > 0 && box.height > 0 && box.top >= -1 && box.bottom <= innerHeight + 1,
      uncovered: top !== null && (element.contains(top) || top.contains(element)),
    };
  });
  assert.ok(focus.marked, `focus is not marked: ${focus.html}`);
  assert.ok(focus.inView && focus.uncovered, `focus is out of sight: ${JSON.stringify(focus)}`);
}
