// The plan book at the editor: its printed tables on screen, on paper and as files; indicators, evaluations and texts.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assertAccessible } from '../lib/axe.mjs';
import { readCsv } from '../lib/csv.mjs';
import { assertUniqueIds, assertValid } from '../lib/html.mjs';
import { accounts } from '../lib/settings.mjs';
import { editor, errors, field, notice, openPlan, openTab, save } from '../lib/staff.mjs';
import { browserTests, downloaded, follow, seen, source, texts, visit, visitor } from '../lib/suite.mjs';

browserTests();

const PLAN = 'さくら野市協働のまちづくり推進計画';
const KINDS = { 個票: 'portrait', 年次計画: 'landscape', 進捗一覧: 'landscape', 進捗の集計: 'landscape', 前年度からの変化: 'landscape', 項目一覧: 'landscape', 体系図: 'landscape', 指標: 'portrait', 構成: 'portrait' };
const A4 = { portrait: [595, 842], landscape: [842, 595] };

const choice = (page, name) => editor(page).locator('.ayumi-editor-choices').getByRole('link', { name, exact: true });

async function openTable(page, kind) {
  await openPlan(page, PLAN);
  await openTab(page, '帳票');
  if ((await choice(page, kind).getAttribute('aria-current')) !== 'page') {
    await follow(page, choice(page, kind));
  }
}

/** The widths and heights of a document's pages, in points. */
function pageSizes(pdf) {
  return [...pdf.toString('latin1').matchAll(/\/Type \/Page\b[^]*?\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]|\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\][^]*?\/Type \/Page\b/g)].map((found) =>
    found.slice(1).filter((part) => part !== undefined).map((part) => Math.round(Number(part))),
  );
}

const download = (page, name) => downloaded(page, editor(page).getByRole('link', { name, exact: true }));

describe('the printed tables', () => {
  for (const [kind, side] of Object.entries(KINDS)) {
    it(`${kind}: axe and the validator find nothing, a phone scrolls the table alone, paper is A4 ${side}`, async () => {
      const page = await visitor({ as: accounts.children });
      await openTable(page, kind);
      assert.equal(seen(await editor(page).locator('h2').textContent()), kind);
      await assertUniqueIds(page);
      await assertAccessible(page, kind);
      await assertValid(await source(page), kind);
      const sizes = pageSizes(await page.pdf({ preferCSSPageSize: true }));
      assert.ok(sizes.length > 0);
      for (const size of sizes) {
        assert.deepEqual(size, A4[side]);
      }
      await page.setViewportSize({ width: 360, height: 800 });
      await assertAccessible(page, `${kind}, 360 px`);
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 360);
    });
  }

  it('reads the matrix as the sheets have it, with its legend in words', async () => {
    const page = await visitor({ as: accounts.office });
    await openTable(page, '体系図');
    assert.equal(await editor(page).locator('.at-table tbody tr').count(), 38 + 4);
    const row = await texts(editor(page).locator('.at-table tbody tr', { hasText: 'オープンデータの公開' }).locator('td'));
    assert.equal(row.length, 6);
    assert.match(row.join('|'), /^■.*\|□/);
    assert.match(seen(await editor(page).locator('.at-legend').textContent()), /■.*取り組む主体/);
    const csv = await download(page, 'CSV（UTF-8）');
    const rows = readCsv(csv.bytes.toString('utf8'));
    assert.equal(rows.length, 1 + 38);
    assert.deepEqual(rows[3].slice(-6), ['■', '□', '■', '■', '■', '■']);
    const book = await download(page, 'Excel（印刷の形）');
    assert.match(book.name, /\.xlsx$/);
    assert.equal(book.bytes.subarray(0, 2).toString(), 'PK');
  });

  it('shows the results of the year that is asked for', async () => {
    const page = await visitor({ as: accounts.office });
    await openTable(page, '進捗一覧');
    await follow(page, choice(page, 'R6'));
    const first = await editor(page).locator('.at-table').textContent();
    assert.match(first, /予定した取組をすべて行いました。/);
    await follow(page, choice(page, 'R7'));
    assert.notEqual(await editor(page).locator('.at-table').textContent(), first);
  });

  it('leads from a card to the form of its item', async () => {
    const page = await visitor({ as: accounts.office });
    await openTable(page, '個票');
    await follow(page, editor(page).locator('.at-card').getByRole('link', { name: '② 市民討議会の開催', exact: true }));
    assert.equal(await field(page, '推進項目名').inputValue(), '市民討議会の開催');
  });
});

describe('the indicators', () => {
  it('the office adds one, is told what is wrong, and deletes it', async () => {
    const page = await visitor({ as: accounts.office });
    await openPlan(page, PLAN);
    await openTab(page, '指標');
    await follow(page, editor(page).getByRole('link', { name: '指標を追加する' }));
    await field(page, '現状値の年度').fill('去年');
    await save(page);
    assert.deepEqual(await texts(errors(page).locator('li')), ['名前を入力してください。', '年度を入力してください（例：R6、2024年度）。']);
    await assertAccessible(page, 'an indicator with errors');
    await field(page, '指標名').fill('協働の事例の数');
    await field(page, '現状値の年度').fill('令和5年度');
    await field(page, '現状値').fill('—');
    await field(page, '目標値').fill('100');
    await field(page, 'R6の実績値').fill('1,024');
    await save(page);
    assert.equal(await notice(page), '指標を保存しました。');
    await follow(page, editor(page).getByRole('link', { name: '協働の事例の数' }));
    assert.equal(await field(page, 'R6の実績値').inputValue(), '1,024');
    assert.equal(await field(page, '現状値の年度').inputValue(), 'R5');
    await assertUniqueIds(page);
    await assertValid(await source(page), 'an indicator');
    await editor(page).locator('summary', { hasText: '削除' }).click();
    await follow(page, editor(page).locator('.btn-danger'));
    assert.equal(await notice(page), '指標を削除しました。');
    assert.equal(await editor(page).getByRole('link', { name: '協働の事例の数' }).count(), 0);
  });

  it('a department enters the actual value of a heading that it has items under, and nothing else', async () => {
    const page = await visitor({ as: accounts.children });
    await openPlan(page, PLAN);
    await openTab(page, '指標');
    assert.equal(await editor(page).locator('form').count(), 0);
    await follow(page, editor(page).getByRole('link', { name: /パブリックコメント1件あたり/ }));
    assert.equal(await field(page, '指標名').count(), 0);
    await assertAccessible(page, "an indicator, a department's");
    await field(page, 'R8の実績値').fill('5.5');
    await save(page);
    assert.equal(await notice(page), '指標を保存しました。');
    await follow(page, editor(page).getByRole('link', { name: /パブリックコメント1件あたり/ }));
    assert.equal(await field(page, 'R8の実績値').inputValue(), '5.5');
    await field(page, 'R8の実績値').fill('');
    await save(page);
    await follow(page, editor(page).getByRole('link', { name: /防災訓練に参加した人の数/ }));
    assert.equal(await editor(page).locator('form').count(), 1);
    await openPlan(page, PLAN);
    await openTab(page, '指標');
    await follow(page, editor(page).getByRole('link', { name: /自治会の加入率/ }));
    assert.equal(await editor(page).locator('form').count(), 0);
  });
});

describe('evaluations and texts', () => {
  it('the office enters what the committee says of an item', async () => {
    const page = await visitor({ as: accounts.office });
    await openPlan(page, PLAN);
    await openTab(page, '評価');
    await follow(page, editor(page).getByRole('link', { name: '評価を追加する' }));
    await save(page);
    assert.deepEqual(await texts(errors(page).locator('li')), ['評価の区分を選ぶか、意見を入力してください。']);
    await field(page, '評価の対象').selectOption({ label: '　　① 協働リーダーの配置' });
    await field(page, '意見').fill('各課に広がりました。');
    await field(page, '評価日').fill('2026-08-20');
    await save(page);
    assert.equal(await notice(page), '評価を保存しました。');
    const added = editor(page).locator('tbody tr', { hasText: '① 協働リーダーの配置' });
    assert.match(seen(await added.textContent()), /R7 ① 協働リーダーの配置.*非公開/);
    await follow(page, added.getByRole('link'));
    await assertAccessible(page, 'an evaluation');
    await assertValid(await source(page), 'an evaluation');
    assert.equal(await field(page, '評価日').inputValue(), '2026-08-20');
    await editor(page).locator('summary', { hasText: '削除' }).click();
    await follow(page, editor(page).locator('.btn-danger'));
    assert.equal(await notice(page), '評価を削除しました。');
  });

  it('the office adds a word to the glossary and moves it up', async () => {
    const page = await visitor({ as: accounts.office });
    await openPlan(page, PLAN);
    await openTab(page, '本文・資料');
    await follow(page, editor(page).getByRole('link', { name: '本文を追加する' }));
    await field(page, '種類').selectOption({ label: '用語' });
    await field(page, '資料のアドレス').fill('ftp://example.org');
    await save(page);
    assert.deepEqual(await texts(errors(page).locator('li')), ['https:// または http:// で始まるアドレスを入力してください。']);
    await field(page, '資料のアドレス').fill('');
    await field(page, '題名').fill('ワークショップ');
    await field(page, '本文').fill('参加者が作業をしながら話し合う場。');
    await save(page);
    assert.equal(await notice(page), '本文を保存しました。');
    const names = () => texts(editor(page).locator('tbody th'));
    assert.equal((await names()).at(-1), 'ワークショップ');
    await follow(page, editor(page).locator('tbody tr').last().getByRole('button', { name: /上へ/ }));
    assert.equal((await names()).at(-2), 'ワークショップ');
    await follow(page, editor(page).getByRole('link', { name: 'ワークショップ' }));
    await assertAccessible(page, 'a text');
    await editor(page).locator('summary', { hasText: '削除' }).click();
    await follow(page, editor(page).locator('.btn-danger'));
    assert.equal(await notice(page), '本文を削除しました。');
  });

  it('a chapter with sections stays', async () => {
    const page = await visitor({ as: accounts.office });
    await openPlan(page, PLAN);
    await openTab(page, '本文・資料');
    await follow(page, editor(page).getByRole('link', { name: '第2章 協働の考え方' }));
    await editor(page).locator('summary', { hasText: '削除' }).click();
    await follow(page, editor(page).locator('.btn-danger'));
    assert.deepEqual(await texts(errors(page).locator('li')), ['下に本文があります。先にそれらを削除するか移動してください。']);
  });
});

describe('a reorganisation', () => {
  it('is kept with the last day of a department and its successors', async () => {
    const page = await visitor({ as: accounts.office });
    await openPlan(page, PLAN);
    await openTab(page, '担当課');
    await follow(page, editor(page).getByRole('link', { name: '都市計画課', exact: true }));
    await field(page, '廃止日').fill('2027-03-31');
    await editor(page).getByRole('group', { name: '組織改正後の引継ぎ先' }).getByLabel('くらし・環境課').check();
    await save(page);
    const row = editor(page).locator('tbody tr', { hasText: '都市計画課' });
    assert.match(seen(await row.textContent()), /2027-03-31まで/);
    await follow(page, row.getByRole('link'));
    assert.equal(await field(page, '廃止日').inputValue(), '2027-03-31');
    const successor = editor(page).getByRole('group', { name: '組織改正後の引継ぎ先' }).getByLabel('くらし・環境課');
    assert.ok(await successor.isChecked());
    await field(page, '廃止日').fill('');
    await successor.uncheck();
    await save(page);
    await visit(page, page.url());
  });
});
