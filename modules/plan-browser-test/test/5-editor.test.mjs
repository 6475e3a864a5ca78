// A department and the coordinating office at work on the plan.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assertAccessible } from '../lib/axe.mjs';
import { assertUniqueIds, assertValid } from '../lib/html.mjs';
import { accounts, settings } from '../lib/settings.mjs';
import { editor, editorRows, errors, field, notice, openItem, openPlan, openTab, save, showItems } from '../lib/staff.mjs';
import { browserTests, follow, seen, source, texts, visit, visitor } from '../lib/suite.mjs';

browserTests();

const PLAN = 'さくら野市協働のまちづくり推進計画';
const OWN = 'II - (2) - ②';

describe('a guest', () => {
  it('does not get to the editor', async () => {
    const page = await visitor();
    await page.goto(new URL(settings.editorPage, settings.url).href);
    assert.equal(await editor(page).count(), 0);
    assert.doesNotMatch(await page.locator('body').innerText(), new RegExp(PLAN));
  });
});

describe('a department', () => {
  it('sees its own items first, and all when it asks', async () => {
    const page = await visitor({ as: accounts.children });
    await openPlan(page, PLAN);
    assert.deepEqual((await editorRows(page)).map((row) => row.reference), ['Ⅰ-(2)-③', OWN, 'II - (3) - ③']);
    await showItems(page, { 表示する項目: 'すべての項目' });
    assert.match(seen(await editor(page).locator('[role=status]').last().innerText()), /38 件/);
  });

  it('filters by heading, department, kind and text', async () => {
    const page = await visitor({ as: accounts.children });
    await openPlan(page, PLAN);
    await showItems(page, { 表示する項目: 'すべての項目', 担当課: '財政課' });
    assert.deepEqual((await editorRows(page)).map((row) => row.reference), ['II - (1) - ①', 'Ⅲ-(2)-②', 'Ⅳ-(1)-③', 'Ⅳ-(1)-④']);
    await showItems(page, { 種別: '継続' });
    assert.deepEqual((await editorRows(page)).map((row) => row.reference), ['II - (1) - ①']);
    await openPlan(page, PLAN);
    await showItems(page, { 表示する項目: 'すべての項目', '整理番号・ことば': 'IV-(1)-②' });
    assert.deepEqual((await editorRows(page)).map((row) => row.reference), ['Ⅳ-(1)-②']);
  });

  it('changes its item, sees who changed what, and changes it back', async () => {
    const page = await visitor({ as: accounts.children });
    await openItem(page, PLAN, OWN);
    const before = await field(page, '目的').inputValue();
    const after = `${before}\n（追記：𠮷田さんの提案、①～③）`;
    await field(page, '目的').fill(after);
    await save(page);
    assert.equal(await notice(page), '項目を保存しました。');
    await openItem(page, PLAN, OWN);
    assert.equal((await field(page, '目的').inputValue()).replace(/\r\n/g, '\n'), after);
    const change = editor(page).locator('section', { has: page.getByRole('heading', { name: '変更の履歴' }) }).locator('tbody tr').first();
    const cells = await texts(change.locator('td, th'));
    assert.match(cells.join('|'), /目的\|.+\|.+追記：𠮷田さんの提案、①～③/);
    await field(page, '目的').fill(before);
    await save(page);
  });

  it('is told at the field what is wrong, with everything kept', async () => {
    const page = await visitor({ as: accounts.children });
    await openItem(page, PLAN, OWN);
    await field(page, '推進項目名').fill('');
    await field(page, '目的').fill('書きかけの目的');
    await save(page);
    const summary = errors(page);
    assert.equal(await summary.count(), 1);
    assert.equal(await summary.evaluate((element) => element === document.activeElement), true, 'the summary has the focus');
    assert.match(await page.title(), /^エラー：/);
    const link = summary.getByRole('link');
    const wording = seen(await link.innerText());
    const bad = page.locator(await link.getAttribute('href').then((href) => `[id="${href.slice(1)}"]`));
    assert.equal(await bad.getAttribute('aria-invalid'), 'true');
    const described = (await bad.getAttribute('aria-describedby')).split(' ').at(-1);
    assert.equal(seen(await page.locator(`[id="${described}"]`).innerText()), wording);
    assert.equal(await field(page, '目的').inputValue(), '書きかけの目的');
    await link.click();
    assert.equal(await bad.evaluate((element) => element === document.activeElement), true);
    await openItem(page, PLAN, OWN);
    assert.notEqual(await field(page, '推進項目名').inputValue(), '');
  });

  it('keeps a draft without changing the plan, and throws it away', async () => {
    const page = await visitor({ as: accounts.children });
    await openItem(page, PLAN, OWN);
    const before = await field(page, '目的').inputValue();
    await field(page, '目的').fill('下書きの目的');
    await follow(page, editor(page).getByRole('button', { name: '下書きとして保存する' }));
    assert.match(await notice(page), /下書きを保存しました/);
    await openItem(page, PLAN, OWN);
    assert.equal(await field(page, '目的').inputValue(), '下書きの目的');
    const other = await visitor({ as: accounts.office });
    await openItem(other, PLAN, OWN);
    assert.equal(await field(other, '目的').inputValue(), before);
    await follow(page, editor(page).getByRole('button', { name: '下書きを破棄する' }));
    await openItem(page, PLAN, OWN);
    assert.equal(await field(page, '目的').inputValue(), before);
  });

  it('cannot change an item of others', async () => {
    const page = await visitor({ as: accounts.children });
    await openItem(page, PLAN, 'Ⅳ-(1)-②');
    assert.match(await editor(page).innerText(), /閲覧のみ/);
    assert.equal(await editor(page).locator('button:visible[type=submit]').count(), 0);
    assert.equal(await editor(page).locator('textarea:not([readonly]), input[type=text]:not([readonly])').count(), 0);
    assert.equal(await editor(page).locator('select:enabled, input[type=checkbox]:enabled').count(), 0);
  });

  it('is not offered what the office does', async () => {
    const page = await visitor({ as: accounts.children });
    await openPlan(page, PLAN);
    const tabs = await texts(editor(page).locator('.nav-tabs a'));
    for (const name of ['取込', '公表', '設定', '評価', '本文・資料']) {
      assert.ok(!tabs.includes(name), `${name} in ${tabs}`);
    }
  });

  it('works without JavaScript', async () => {
    const page = await visitor({ as: accounts.children, script: false });
    await openItem(page, PLAN, OWN);
    const before = await field(page, '完了の目安').inputValue();
    await field(page, '完了の目安').fill('試しの目安');
    await save(page);
    assert.equal(await notice(page), '項目を保存しました。');
    await openItem(page, PLAN, OWN);
    assert.equal(await field(page, '完了の目安').inputValue(), '試しの目安');
    await field(page, '完了の目安').fill(before);
    await save(page);
  });
});

describe('two at once', () => {
  it('the second is shown both versions and nothing is lost', async () => {
    const first = await visitor({ as: accounts.children });
    const second = await visitor({ as: accounts.office });
    await openItem(first, PLAN, OWN);
    await openItem(second, PLAN, OWN);
    const before = await field(first, '目的').inputValue();
    await field(first, '目的').fill('先に保存した目的');
    await save(first);
    await field(second, '目的').fill('後から保存する目的');
    await save(second);
    const conflict = editor(second).locator('section.alert-warning');
    assert.match(await conflict.innerText(), /先に保存した目的[\s\S]*後から保存する目的/);
    assert.equal(await field(second, '目的').inputValue(), '後から保存する目的');
    await openItem(first, PLAN, OWN);
    assert.equal(await field(first, '目的').inputValue(), '先に保存した目的');
    await save(second, '自分の内容で保存する');
    await openItem(first, PLAN, OWN);
    assert.equal(await field(first, '目的').inputValue(), '後から保存する目的');
    await field(first, '目的').fill(before);
    await save(first);
  });
});

const SCREENS = {
  'the plans': { as: accounts.office, open: (page) => visit(page, settings.editorPage) },
  'the list of a department': { as: accounts.children, open: (page) => openPlan(page, PLAN) },
  'the form of an item': { as: accounts.children, open: (page) => openItem(page, PLAN, OWN) },
  "the office's form": { as: accounts.office, open: (page) => openItem(page, PLAN, OWN) },
  'an item of others': { as: accounts.children, open: (page) => openItem(page, PLAN, 'Ⅳ-(1)-②') },
  'a form with errors': {
    as: accounts.children,
    open: async (page) => {
      await openItem(page, PLAN, OWN);
      await field(page, '推進項目名').fill('');
      await save(page);
    },
  },
};
for (const tab of ['計画の設定', '体系', '担当課', '記号と用語', '読み方', '取込', '帳票', '指標', '評価', '本文・資料', '書出し', '公表']) {
  SCREENS[`the screen ${tab}`] = {
    as: accounts.office,
    open: async (page) => {
      await openPlan(page, PLAN);
      await openTab(page, tab);
    },
  };
}

describe('axe and the validator find nothing on the staff screens', () => {
  for (const [name, { as, open }] of Object.entries(SCREENS)) {
    it(name, async () => {
      const page = await visitor({ as });
      await open(page);
      await assertUniqueIds(page);
      await assertAccessible(page, name);
      await assertValid(await source(page), name);
      await page.setViewportSize({ width: 360, height: 800 });
      await assertAccessible(page, `${name}, 360 px`);
    });
  }
});
