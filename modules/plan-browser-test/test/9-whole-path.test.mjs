// From a city's sheet to the city's page: office, web team, guest, department, office, guest.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { addresses, card, rows, search, widgets } from '../lib/citizen.mjs';
import { assertClean } from '../lib/clean.mjs';
import { readCsv } from '../lib/csv.mjs';
import { accounts, settings } from '../lib/settings.mjs';
import {
  actionAddress,
  choosePlanOfWidget,
  createPlan,
  dryRun,
  editor,
  exportSheet,
  field,
  importSheet,
  itemFields,
  mapDepartment,
  notice,
  openItem,
  openPlan,
  publish,
  save,
} from '../lib/staff.mjs';
import { browserTests, follow, seen, visit, visitor } from '../lib/suite.mjs';

browserTests();

const MAPPING = '表の列';

/** Makes the plans of each run new ones: published plans stay. */
const RUN = Date.now().toString(36);

const OWN = {
  name: 'a fictional sheet',
  file: path.join(settings.module, 'data', 'sakurano.csv'),
  head: { title: `居場所と学びの計画（試し ${RUN}）`, planCode: `path-own-${RUN}`, firstYear: 'R6', lastYear: 'R8', levels: '基本目標\n施策\n事業' },
  corrections: { wholeNames: 'くらし・環境課', collectiveNames: '関係課', relistingMarks: '【再掲】' },
  columns: ['HEADING 1', 'HEADING 2', 'REFERENCE', 'KIND', 'DEPARTMENTS', 'LABEL', 'ACTORS', 'PURPOSE', 'CONTENT', 'COMPLETION', 'YEAR R6', 'YEAR R7', 'YEAR R8'],
  totals: [2, 4, 7],
  search: { texts: ['I-(1)-②', 'Ⅰ-(1)-②', '1-1-2'], row: 1, slug: '1-1-2' },
  department: { name: 'こども未来課', unit: 'こども未来課', account: accounts.children, number: '2-1-1', reference: 'Ⅱ-(1)-①' },
  other: { name: '企画政策課', unit: '企画政策課', account: accounts.planning },
};

const SHARED = {
  name: 'the sheet of a real city',
  file: path.join(settings.plans, '000.csv'),
  head: { title: `年度別実行計画（試し ${RUN}）`, planCode: `path-000-${RUN}`, firstYear: 'H25', lastYear: 'H29', levels: '推進方針\n推進施策\n推進項目' },
  corrections: { wholeNames: '生涯学習・スポーツ振興課', collectiveNames: '関係課\n全所属\n各課', relistingMarks: '【再掲】' },
  columns: ['HEADING 1', 'HEADING 2', 'REFERENCE', 'KIND', 'DEPARTMENTS', 'LABEL', 'ACTORS', 'PURPOSE', 'CONTENT', 'COMPLETION', 'YEAR H25', 'YEAR H26', 'YEAR H27', 'YEAR H28', 'YEAR H29'],
  totals: [4, 16, 46],
  search: { texts: ['IV-(1)-②', 'Ⅳ-(1)-②', '4-1-2'], slug: '4-1-2', reference: 'IV - (1) - ②' },
  department: { name: '職員課', unit: 'こども未来課', account: accounts.children, number: '4-2-1', reference: 'Ⅳ - (2) - ①' },
  other: { name: '企画経営課', unit: '企画政策課', account: accounts.planning },
};

/** A card as the sheet's row has it. */
function expected(head, row) {
  const at = (name) => seen(row[head.indexOf(name)]);
  return {
    levels: [seen(row[0]), seen(row[1])],
    reference: at('整理番号'),
    kind: at('種別'),
    departments: at('担当課'),
    title: seen(row[5]),
    actors: at('対象主体').split(' '),
    purpose: at('目的'),
    content: seen(row[8]),
    completion: at('完了の目安'),
    years: Object.fromEntries(head.map((name, index) => [name, seen(row[index])]).filter(([name]) => /^[HR]\d+$/.test(name))),
  };
}

/** The card that is open, in the same form. */
async function shown(page, levels) {
  const { title, fields, actors, years } = await card(page);
  return {
    levels: levels.map((level) => fields[level]),
    reference: fields['整理番号'],
    kind: fields['種別'],
    departments: fields['担当課'],
    title,
    actors,
    purpose: fields['目的'],
    content: fields['内容'],
    completion: fields['完了の目安'].replace(/^-( .*)?$/u, '-'),
    years,
  };
}

function wholePath(plan) {
  const [head, ...sheet] = readCsv(readFileSync(plan.file, 'utf8'));
  const levels = plan.head.levels.split('\n').slice(0, 2);
  const wanted = sheet.findIndex((row) => row[2] === plan.search.reference);
  const row = plan.search.row ?? wanted;
  const edits = sheet.findIndex((each) => each[2] === plan.department.reference);
  let edited;

  it('the office makes a plan and uploads its sheet; what the columns are is guessed', async () => {
    const page = await visitor({ as: accounts.office });
    await createPlan(page, plan.head);
    const guessed = await importSheet(page, plan.file);
    assert.deepEqual(guessed, plan.columns);
    await assertClean(page, 'mapping');
  });

  it('corrects how cells are read, and the dry run says what would come', async () => {
    const page = await visitor({ as: accounts.office });
    await openPlan(page, plan.head.title);
    await importSheet(page, plan.file);
    const said = await dryRun(page, plan.corrections, MAPPING);
    assert.deepEqual(said.errors, []);
    await assertClean(page, 'check');
    plan.head.levels.split('\n').forEach((level, depth) => {
      assert.equal(said.counts[level].total, plan.totals[depth], level);
      assert.equal(said.counts[level].added, plan.totals[depth], level);
    });
    const guest = await visitor();
    await visit(guest, addresses.list('', plan.head.planCode), 404);
  });

  it('applies it', async () => {
    const page = await visitor({ as: accounts.office });
    await openPlan(page, plan.head.title);
    await importSheet(page, plan.file);
    await dryRun(page, plan.corrections, '');
    await follow(page, editor(page).getByRole('button', { name: '取り込む', exact: true }));
    assert.equal(await notice(page), '取り込みました。');
    await openPlan(page, plan.head.title);
    assert.match(seen(await editor(page).innerText()), new RegExp(`${sheet.length} 件`));
  });

  it('says which user groups the departments are', async () => {
    const page = await visitor({ as: accounts.office });
    for (const { name, unit } of [plan.department, plan.other]) {
      await mapDepartment(page, plan.head.title, name, unit);
    }
  });

  it('publishes', async () => {
    const page = await visitor({ as: accounts.office });
    await publish(page, plan.head.title, '第1版');
  });

  it('the web team sets the widget to the plan', async () => {
    const page = await visitor({ as: accounts.web });
    await choosePlanOfWidget(page, plan.head.title);
    await assertClean(page, 'configuration');
    const guest = await visitor();
    await visit(guest, settings.publicPage);
    assert.match(await widgets(guest).first().innerText(), new RegExp(plan.head.title));
  });

  for (const text of plan.search.texts) {
    it(`a guest searches ${text} and reads the sheet's row`, async () => {
      const page = await visitor();
      const found = await search(page, text, addresses.list('', plan.head.planCode));
      assert.equal(found.length, 1);
      await follow(page, widgets(page).first().locator('table.ad-list a'));
      assert.ok(page.url().endsWith(`/${plan.search.slug}`), page.url());
      assert.deepEqual(await shown(page, levels), expected(head, sheet[row]));
    });
  }

  it('a guest reads every row of the sheet as an item, in its order', async () => {
    const page = await visitor({ script: false });
    await visit(page, addresses.list('', plan.head.planCode));
    const hrefs = (await rows(widgets(page).first())).map((item) => item.href);
    for (let next = page.locator('.ad-pages a[rel=next]'); (await next.count()) > 0; ) {
      await follow(page, next);
      hrefs.push(...(await rows(widgets(page).first())).map((item) => item.href));
    }
    assert.equal(hrefs.length, sheet.length);
    for (const [index, href] of hrefs.entries()) {
      await visit(page, href);
      assert.deepEqual(await shown(page, levels), expected(head, sheet[index]));
    }
  });

  it('a department changes its item; the guest still reads the old text', async () => {
    const page = await visitor({ as: plan.department.account });
    await openItem(page, plan.head.title, plan.department.number);
    const before = seen(await field(page, '目的').inputValue());
    edited = `${before}（改めた目的）`;
    await field(page, '目的').fill(edited);
    await save(page);
    assert.equal(await notice(page), '項目を保存しました。');
    const guest = await visitor();
    await visit(guest, addresses.item(plan.department.number, plan.head.planCode));
    assert.equal((await card(guest)).fields['目的'], before);
  });

  it("another department's forged form is refused and changes nothing", async () => {
    const victim = await visitor({ as: plan.department.account });
    await openItem(victim, plan.head.title, plan.department.number);
    const fields = await itemFields(victim);
    const code = [...new URL(victim.url()).searchParams].find(([name]) => name.endsWith('_code'))[1];
    const page = await visitor({ as: plan.other.account });
    await openPlan(page, plan.head.title);
    await follow(page, editor(page).locator('table.ayumi-editor-items tbody a').first());
    const address = await actionAddress(page, { replace: { code } });
    const purpose = Object.keys(fields).find((name) => name.endsWith('_purpose'));
    const response = await page.context().request.post(address, { form: { ...fields, [purpose]: 'よその課が書いた目的' } });
    assert.doesNotMatch(await response.text(), /項目を保存しました/);
    await openItem(victim, plan.head.title, plan.department.number);
    assert.deepEqual(await itemFields(victim), fields);
  });

  it('the office publishes again; the guest reads the new text', async () => {
    const page = await visitor({ as: accounts.office });
    await publish(page, plan.head.title, '第2版');
    const guest = await visitor();
    await visit(guest, addresses.item(plan.department.number, plan.head.planCode));
    assert.equal((await card(guest)).fields['目的'], edited);
  });

  it('exports the sheet again, cell by cell, and importing that changes nothing', async () => {
    const page = await visitor({ as: accounts.office });
    await openPlan(page, plan.head.title);
    const file = await exportSheet(page, MAPPING);
    const exported = readFileSync(file, 'utf8');
    const purpose = head.indexOf('目的');
    const changed = sheet.map((each, index) => (index === edits ? each.with(purpose, `${each[purpose]}（改めた目的）`) : each));
    assert.deepEqual(readCsv(exported), [head, ...changed]);
    const copy = path.join(settings.output, `${plan.head.planCode}.csv`);
    writeFileSync(copy, exported);
    await importSheet(page, copy);
    const { counts, errors } = await dryRun(page, plan.corrections, '');
    assert.deepEqual(errors, []);
    for (const [name, count] of Object.entries(counts)) {
      assert.deepEqual({ ...count, total: 0, unchanged: 0 }, { total: 0, added: 0, changed: 0, gone: 0, unchanged: 0 }, name);
    }
  });

  it('the web team sets the widget back', async () => {
    const page = await visitor({ as: accounts.web });
    await choosePlanOfWidget(page, 'さくら野市協働のまちづくり推進計画');
    const guest = await visitor();
    await visit(guest, settings.publicPage);
    assert.match(await widgets(guest).first().innerText(), /さくら野市協働のまちづくり推進計画/);
  });
}

for (const plan of [OWN, SHARED]) {
  describe(`the whole path with ${plan.name}`, { skip: missing(plan) }, () => {
    wholePath(plan);
  });
}

function missing(plan) {
  if (existsSync(plan.file)) {
    return false;
  }
  assert.ok(!settings.ci, `${plan.file} is absent (property plans.dir)`);
  return `${plan.file} is absent (property plans.dir)`;
}
