// A sheet, cards and an outline that no one has seen before, mapped and imported on screen alone (show 5 of the import).
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { assertAccessible } from '../lib/axe.mjs';
import { assertUniqueIds, assertValid } from '../lib/html.mjs';
import { importedItems } from '../lib/imported.mjs';
import { Person } from '../lib/mapping.mjs';
import { accounts, settings } from '../lib/settings.mjs';
import { createPlan, editor, notice, openTab } from '../lib/staff.mjs';
import { browserTests, seen, source, visitor } from '../lib/suite.mjs';
import { unseenTable } from '../lib/unseen.mjs';
import { xlsx } from '../lib/xlsx.mjs';

browserTests();

/** Machine time for what a person may take five minutes for. */
const LIMIT = 300_000;

const SEED = Number(process.env.AYUMI_SEED || Date.now() % 1_000_000);
const TABLES = Number(process.env.AYUMI_TABLES || 3);

/** A new plan of the office, open at the first step of the import. */
async function begin(person, { levels, years }, name) {
  const code = `${name}-${Date.now().toString(36)}`;
  const title = `見たことのない表の計画 ${code}`;
  await createPlan(person.page, { title, planCode: code, firstYear: years[0], lastYear: years.at(-1), levels: levels.join('\n') });
  await openTab(person.page, '取込');
  return title;
}

async function read(person) {
  await person.go(editor(person.page).getByRole('button', { name: '読み込んで次へ' }));
}

/** Goes on to the check and imports. */
async function apply(person, counts) {
  const { page } = person;
  await person.go(editor(page).getByRole('button', { name: /確認へ進む/ }));
  await assertAccessible(page, 'check');
  assert.equal(await editor(page).locator('.ayumi-editor-severity-error').count(), 0, seen(await editor(page).innerText()));
  const rows = await editor(page).locator('table.ayumi-editor-counts tbody tr').evaluateAll((all) =>
    Object.fromEntries(all.map((row) => [row.querySelector('th').textContent.trim(), Number(row.querySelectorAll('td')[1].textContent)])),
  );
  for (const [name, count] of Object.entries(counts)) {
    assert.equal(rows[name], count, `${name}: ${JSON.stringify(rows)}`);
  }
  await person.go(editor(page).getByRole('button', { name: '取り込む', exact: true }));
  assert.equal(await notice(page), '取り込みました。');
}

const withoutBlanks = (object) => Object.fromEntries(Object.entries(object).filter(([, value]) => value !== ''));

/**
 * What departments of contents mean for their item: it has all of them; those of an only content are the item's, which a
 * sheet does not tell apart.
 */
function hoisted(item) {
  const all = [...new Set(item.contents.flatMap((content) => content.departments))];
  if (all.length === 0) {
    return item;
  }
  const contents = item.contents.length > 1 ? item.contents : item.contents.map((content) => ({ ...content, departments: [] }));
  return { ...item, departments: item.departments.length > 0 ? item.departments : all, contents };
}

/** What an item form shows, in the form of what was meant. */
const shown = (item) => ({ ...hoisted(item), actors: withoutBlanks(item.actors) });

const meant = (item) => ({ ...hoisted(item), heading: seen(item.heading.at(-1)), actors: withoutBlanks(item.actors) });

describe('a sheet that no one has seen', () => {
  for (let seed = SEED; seed < SEED + TABLES; seed++) {
    const { plan, sheet, columns, header, lines, rules, shape } = unseenTable(seed);
    it(`is mapped and imported on screen within five minutes: AYUMI_SEED=${seed} ${JSON.stringify(shape)}`, async (t) => {
      const began = Date.now();
      const person = new Person(await visitor({ as: accounts.office, height: 1000 }));
      const { page } = person;
      const title = await begin(person, plan, `table-${seed}`);
      const file = path.join(settings.output, `unseen-${seed}.xlsx`);
      writeFileSync(file, xlsx([sheet]));
      await editor(page).locator('input[type=file]').setInputFiles(file);
      await read(person);
      const read1 = person.clicks;
      await person.layout('TABLE');
      await person.set('headerRow', String(header.row));
      await person.set('headerRows', String(header.rows));
      await person.columns(columns);
      await person.lines(lines);
      const { paired, separators, ...others } = rules;
      await person.list('separators', separators === '' ? ['↵'] : [separators]);
      await person.tick('paired', paired);
      for (const [name, value] of Object.entries(others)) {
        await (['headingCells', 'contentCells'].includes(name) ? person.set(name, value) : person.list(name, value.split('\n')));
      }
      const preview = await person.preview();
      assert.deepEqual(preview.errors, []);
      assert.equal(preview.counts[plan.levels[2]], plan.items.length, JSON.stringify(preview.counts));
      await apply(person, { [plan.levels[2]]: plan.items.length });
      const taken = Date.now() - began;
      t.diagnostic(`seed ${seed}: ${person.clicks} clicks, of which ${person.clicks - read1 - 2} to correct what was guessed; ${Math.round(taken / 1000)} s`);
      assert.ok(taken < LIMIT, `${taken} ms`);
      const years = plan.years.map((year) => 2018 + Number(year.slice(1)));
      const items = await importedItems(page, title, years);
      assert.deepEqual(items.map(shown), plan.items.map(meant));
    });
  }
});
