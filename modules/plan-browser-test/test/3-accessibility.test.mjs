// WCAG 2.0 to 2.2, A and AA, on every public view, wide and narrow, in both languages (A1).
import { describe, it } from 'node:test';
import { assertAccessible } from '../lib/axe.mjs';
import { addresses } from '../lib/citizen.mjs';
import { settings } from '../lib/settings.mjs';
import { browserTests, visit, visitor } from '../lib/suite.mjs';

browserTests();

const filtered = (text) => async (page) => {
  await visit(page, addresses.list());
  const form = page.locator('form.ad-filters');
  await form.locator('input[name$=text]').fill(text);
  await Promise.all([page.waitForNavigation(), form.locator('[type=submit]').click()]);
};

const VIEWS = {
  contents: (page) => visit(page, settings.publicPage),
  list: (page) => visit(page, addresses.list()),
  'filtered list': filtered('4-1'),
  'empty result': filtered('どこにもないことば'),
  item: (page) => visit(page, addresses.item('1-1-1')),
  're-listed item': (page) => visit(page, addresses.item('4-2-3')),
  'not found': (page) => visit(page, addresses.item('9-9-9'), 404),
};

for (const language of ['ja', 'en']) {
  for (const width of [1280, 360]) {
    describe(`axe finds nothing: ${language}, ${width} px`, () => {
      for (const [name, open] of Object.entries(VIEWS)) {
        it(name, async () => {
          const page = await visitor({ language, width, height: 800 });
          await open(page);
          await assertAccessible(page, `${name} ${language} ${width}`);
        });
      }
    });
  }
}
