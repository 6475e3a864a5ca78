// The public widget as a citizen sees it: where things are on its pages.
import assert from 'node:assert/strict';
import { fill } from './forms.mjs';
import { follow, seen, texts, visit } from './suite.mjs';
import { settings } from './settings.mjs';

export const widgets = (page) => page.locator('.ayumi-display');

const plan = (code, rest) => `${settings.publicPage}/-/plan/${encodeURIComponent(code)}/${rest}`;

export const addresses = {
  contents: (code = settings.planCode) => plan(code, 'contents'),
  list: (query = '', code = settings.planCode) => plan(code, `list${query}`),
  item: (slug, code = settings.planCode) => plan(code, `item/${slug}`),
  editions: (code = settings.planCode) => plan(code, 'editions'),
  /** A view of an edition of the past: `contents`, `list`, `item/…`, `changes`. */
  edition: (number, rest, code = settings.planCode) => plan(code, `edition/${number}/${rest}`),
};

/** The items of the list, in order: number, title and the address of each. */
export async function rows(widget) {
  return widget.locator('table.ad-list tbody tr:not(.ad-group)').evaluateAll((all) =>
    all.map((row) => ({
      reference: row.querySelector('.ad-reference')?.textContent.trim() ?? '',
      title: row.querySelector('th a').textContent.trim(),
      href: row.querySelector('th a').href,
    })),
  );
}

export const result = async (widget) => seen(await widget.locator('.ad-result[role=status]').innerText());

/** Fills the list's filter form by its labels and sends it. */
export async function filter(page, values, widget = widgets(page).first()) {
  const form = widget.locator('form.ad-filters');
  await fill(form, values);
  await follow(page, form.locator('[type=submit]'));
}

export async function search(page, text, where = addresses.list()) {
  await visit(page, where);
  await filter(page, { 'ことば・整理番号でさがす': text });
  return rows(widgets(page).first());
}

/** What the item's card says, by the names of its fields. */
export async function card(page) {
  const widget = widgets(page).first();
  const pairs = await widget.locator('dl.ad-card:not(.ad-reports) > div').evaluateAll((all) =>
    all.map((row) => [row.querySelector('dt').textContent.trim(), row.querySelector('dd')]).map(([name, value]) => {
      const copy = value.cloneNode(true);
      copy.querySelectorAll('.ad-hidden').forEach((hidden) => hidden.remove());
      return [name, copy.textContent.replace(/\s+/gu, ' ').trim()];
    }),
  );
  return {
    title: seen(await widget.locator('.ad-item-title').textContent()),
    fields: Object.fromEntries(pairs),
    actors: await widget.locator('dl.ad-card ul.ad-inline > li').evaluateAll((all) =>
      all.map((item) => {
        const copy = item.cloneNode(true);
        copy.querySelectorAll('.ad-hidden').forEach((hidden) => hidden.remove());
        return copy.textContent.trim();
      }),
    ),
    departments: await texts(widget.locator('dl.ad-card > .ad-last dd')),
    years: await yearTable(widget),
  };
}

/** Year label to the printed mark of the first content's plan. */
async function yearTable(widget) {
  return widget.locator('table.ad-years').evaluateAll((tables) => {
    if (tables.length === 0) {
      return {};
    }
    const visible = (cell) => {
      const copy = cell.cloneNode(true);
      copy.querySelectorAll('.ad-hidden').forEach((hidden) => hidden.remove());
      return copy.textContent.trim();
    };
    const heads = [...tables[0].querySelectorAll('thead th')].slice(1).map(visible);
    const cells = [...tables[0].querySelectorAll('tbody tr')].find((row) => row.querySelector('td')).querySelectorAll('td');
    return Object.fromEntries(heads.map((head, at) => [head, visible(cells[at])]));
  });
}

export async function assertCrumbs(page, last) {
  const crumbs = await texts(page.locator('ol.breadcrumb > li'));
  assert.ok(crumbs.length >= 2, `a trail: ${crumbs}`);
  assert.equal(crumbs.at(-1), last);
}
