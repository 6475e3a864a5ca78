// Twenty contents answered where little changed, on the pages and as a workbook (E3, E12).
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assertClean } from '../lib/clean.mjs';
import { answer, answers, board, openRound, prepareRound, press } from '../lib/inquiry.mjs';
import { accounts } from '../lib/settings.mjs';
import { createPlan, dryRun, editor, errors, field, importSheet, mapDepartment, notice } from '../lib/staff.mjs';
import { browserTests, downloaded, follow, seen, texts, visitor } from '../lib/suite.mjs';
import { xlsx } from '../lib/xlsx.mjs';
import { readXlsx } from '../lib/xlsx-read.mjs';

browserTests();

const RUN = Date.now().toString(36);
const PLAN = { title: `二十の取組の計画 ${RUN}`, planCode: `twenty-${RUN}`, firstYear: 'R6', lastYear: 'R8', levels: '基本目標\n事業' };
const OWN = '企画政策課';
const COUNT = 20;
const ROUND = '令和7年度の照会';

const title = (number) => `取組その${number}`;
const last = (number) => `${number}回開きました。`;

function sheet() {
  const head = '基本目標,整理番号,担当課,事業名,事業内容,R6,R6実績,R7,R8';
  const rows = Array.from({ length: COUNT }, (_, i) => `Ⅰ 人づくり,1-${i + 1},${OWN},${title(i + 1)},講座${i + 1}を開きます。,実施,${last(i + 1)},実施,実施`);
  const other = 'Ⅰ 人づくり,1-99,こども未来課,ほかの課の取組,遊び場を開きます。,実施,1回開きました。,実施,実施';
  return { name: 'keikaku.csv', mimeType: 'text/csv', buffer: Buffer.from(`\ufeff${[head, ...rows, other].join('\n')}\n`) };
}

const download = (page, name) => downloaded(page, editor(page).getByRole('link', { name, exact: true }));

async function upload(page, rows) {
  await editor(page).locator('[name$="_bookDepartment"]').selectOption({ label: 'こども未来課' });
  await editor(page).locator('input[type=file]').setInputFiles({ name: 'kaito.xlsx', mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', buffer: xlsx([{ name: '回答', rows }]) });
  await press(page, '内容を確認する');
}

describe('twenty contents where little changed', () => {
  it('are asked with the answers of the year before', async () => {
    const office = await visitor({ as: accounts.office });
    await createPlan(office, PLAN);
    const fields = await importSheet(office, sheet());
    assert.ok(fields.includes('REPORT_TEXT R6'), fields.join(', '));
    await dryRun(office, {}, '');
    await press(office, '取り込む');
    await mapDepartment(office, PLAN.title, OWN, OWN);
    await prepareRound(office, PLAN.title, { title: ROUND, year: 'R7' });
    await press(office, '照会を始める');
    assert.equal((await board(office))[OWN].asked, COUNT);
    const file = await download(office, '状況と回答の一覧をExcelで保存する');
    const [departments, , all] = readXlsx(file.bytes);
    assert.deepEqual(departments.rows.find((row) => row[0] === OWN)?.slice(0, 2), [OWN, String(COUNT)]);
    assert.equal(all.rows.filter((row) => row[0] === OWN).length, COUNT);
  });

  it('are answered with no more than three clicks and one text field each', async (t) => {
    const page = await visitor({ as: accounts.planning });
    let clicks = 0;
    let typed = 0;
    const click = async (locator) => {
      clicks++;
      await follow(page, locator);
    };
    await openRound(page, PLAN.title, ROUND);
    clicks += 3; // plan, tab, round
    const changed = [4, 17];
    for (let number = 1; number <= COUNT; number++) {
      const row = answers(page).filter({ has: page.getByRole('link', { name: `1-${number} ${title(number)}`, exact: true }) });
      if (changed.includes(number)) {
        await click(row.getByRole('link'));
        assert.match(seen(await editor(page).innerText()), new RegExp(last(number)));
        await field(page, '取組状況').fill(`${number + 1}回開きました。`);
        typed++;
        await click(editor(page).getByRole('button', { name: '下書きとして保存する', exact: true }));
      } else {
        await click(row.getByRole('button', { name: /前年と同じにする/ }));
      }
      assert.equal(await answers(page).filter({ hasText: '作成中' }).count(), number);
    }
    await click(editor(page).getByRole('button', { name: '提出する', exact: true }));
    assert.equal((await board(page))[OWN].answered, COUNT);
    assert.equal(await answers(page).filter({ hasText: '前年と同じ' }).count(), COUNT - changed.length);
    t.diagnostic(`${clicks} clicks and ${typed} text fields for ${COUNT} contents`);
    assert.ok(clicks <= 3 * COUNT);
    assert.ok(typed <= COUNT);
  });

  it('come back on paper: a workbook is filled in, shown, and read in whole or not at all', async () => {
    const office = await visitor({ as: accounts.office });
    await openRound(office, PLAN.title, ROUND);
    const file = await download(office, 'こども未来課の記入用ファイル');
    assert.match(file.name, /こども未来課\.xlsx$/);
    const [book] = readXlsx(file.bytes);
    const rows = book.rows.map((row) => [...row]);
    const head = rows.findIndex((row) => row[0] === 'キー');
    const narrative = rows[head].indexOf('取組状況');
    const line = rows[head + 1];
    while (line.length <= narrative) {
      line.push('');
    }
    assert.equal(line[rows[head].indexOf('前年度の回答')], '1回開きました。');

    const wrong = rows.map((row) => [...row]);
    wrong[head + 1][2] = '別の項目';
    wrong[head + 1][narrative] = '読み込まれないはずです。';
    await upload(office, wrong);
    assert.match(seen(await editor(office).innerText()), /5行目 C列 列「項目」が計画と違います。/);
    assert.equal(await editor(office).getByRole('button', { name: '選んだ回答を読み込む' }).count(), 0);
    await assertClean(office, 'a file that does not fit');

    await openRound(office, PLAN.title, ROUND);
    line[narrative] = '遊び場を3回開きました。';
    await upload(office, rows);
    await assertClean(office, 'a file before it is read in');
    assert.deepEqual(await texts(editor(office).locator('tbody td')), ['', '遊び場を3回開きました。']);
    await press(office, '選んだ回答を読み込む');
    assert.equal(await notice(office), '記入用ファイルを読み込みました。');
    const read = answer(office, 'ほかの課の取組', 'こども未来課');
    assert.match(seen(await read.innerText()), /作成中 遊び場を3回開きました。/);

    await read.getByRole('checkbox').check();
    await press(office, '受領する（課に代わって提出扱いにする）');
    assert.equal((await board(office))['こども未来課'].answered, 1);
    await follow(office, answer(office, 'ほかの課の取組', 'こども未来課').getByRole('link'));
    const steps = editor(office).locator('table').last().locator('tbody tr');
    assert.match(seen(await steps.last().innerText()), /協働 進 受領する/);
    assert.equal(await errors(office).count(), 0);
  });
});
