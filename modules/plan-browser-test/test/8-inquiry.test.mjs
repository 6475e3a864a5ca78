// A year of the inquiry: asked, answered, sent back, extended, confirmed, published; and the next one, where nothing changed.
import assert from 'node:assert/strict';
import path from 'node:path';
import { describe, it } from 'node:test';
import { assertAccessible } from '../lib/axe.mjs';
import { addresses } from '../lib/citizen.mjs';
import { assertClean } from '../lib/clean.mjs';
import { answer, answers, board, openAnswer as openAnswerOf, openRound as openRoundOf, prepareRound as prepareRoundOf } from '../lib/inquiry.mjs';
import { accounts, settings } from '../lib/settings.mjs';
import { choosePlanOfWidget, createPlan, dryRun, editor, errors, field, formData, importSheet, mapDepartment, notice, openPlan, openTab, save } from '../lib/staff.mjs';
import { browserTests, follow, seen, texts, visit, visitor } from '../lib/suite.mjs';

browserTests();

const RUN = Date.now().toString(36);
const PLAN = { title: `照会を試す計画 ${RUN}`, planCode: `inquiry-${RUN}`, firstYear: 'R6', lastYear: 'R8', levels: '基本目標\n施策\n事業' };
const SAMPLE = 'さくら野市協働のまちづくり推進計画';
const OWN = 'こども未来課';
const TEXT = '親子の防災教室を4回開き、延べ120人が参加しました。';

async function openRound(page, title) {
  await openRoundOf(page, PLAN.title, title);
}

async function openAnswer(page, round, title, department) {
  await openRound(page, round);
  await openAnswerOf(page, title, department);
}

/** Where the open answer's form is posted to, for another answer. */
async function answerAddress(page, code) {
  const form = editor(page).locator('form', { has: page.locator('textarea') }).first();
  const address = new URL(await form.evaluate((element) => element.action));
  address.searchParams.set([...address.searchParams.keys()].find((key) => key.endsWith('_code')), code);
  return address.href;
}

const prepareRound = (page, title, year) => prepareRoundOf(page, PLAN.title, { title, year });

describe('the yearly inquiry', () => {
  it('the office has a plan whose departments are units of the portal', async () => {
    const page = await visitor({ as: accounts.office });
    await createPlan(page, PLAN);
    await importSheet(page, path.join(settings.module, 'data', 'sakurano.csv'));
    await dryRun(page, { wholeNames: 'くらし・環境課', collectiveNames: '関係課', relistingMarks: '【再掲】' }, '');
    await follow(page, editor(page).getByRole('button', { name: '取り込む', exact: true }));
    await mapDepartment(page, PLAN.title, OWN, OWN);
    await mapDepartment(page, PLAN.title, '企画政策課', '企画政策課');
  });

  it('the office prepares a round, is told what is missing, and nobody else sees it', async () => {
    const page = await visitor({ as: accounts.office });
    await openPlan(page, PLAN.title);
    await openTab(page, '照会');
    await follow(page, editor(page).getByRole('link', { name: '照会を作る' }));
    await field(page, '件名').fill('');
    await save(page);
    assert.deepEqual(await texts(errors(page).locator('li')), ['名称を入力してください。', '日付を入力してください（例：2026-04-01）。']);
    await assertClean(page, 'a round with errors');
    await prepareRound(page, '令和6年度の照会', 'R6');
    assert.equal(await notice(page), '照会を保存しました。');
    assert.match(seen(await editor(page).innerText()), /6 件を照会します/);
    await assertClean(page, 'a round in preparation');
    const department = await visitor({ as: accounts.children });
    await openPlan(department, PLAN.title);
    await openTab(department, '照会');
    assert.equal(await editor(department).getByRole('link', { name: '令和6年度の照会' }).count(), 0);
  });

  it('the office names who is meant by 関係課 and asks', async () => {
    const page = await visitor({ as: accounts.office });
    await openRound(page, '令和6年度の照会');
    await editor(page).getByRole('group', { name: '関係課として照会する課' }).getByLabel(OWN).check();
    await follow(page, editor(page).getByRole('button', { name: '照会を始める' }));
    assert.equal(await notice(page), '照会を始めました。');
    const { 合計: all } = await board(page);
    assert.deepEqual(all, { asked: 7, answered: 0, returned: 0, working: 0, open: 7, overdue: 0 });
    await assertClean(page, 'the board');
    await page.setViewportSize({ width: 360, height: 800 });
    await assertAccessible(page, 'the board, 360 px');
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 360);
  });

  it('a department answers what is its own, is told what is missing, and submits', async () => {
    const page = await visitor({ as: accounts.children });
    await openRound(page, '令和6年度の照会');
    const named = (await texts(answers(page).locator('td:nth-child(3)'))).map((text) => text.split(' ')[0]);
    assert.deepEqual([...new Set(named)].sort(), [OWN, 'くらし・環境課', '企画政策課'].sort());
    await follow(page, answer(page, '親子の防災教室', OWN).getByRole('link'));
    await assertClean(page, 'an answer');
    await follow(page, editor(page).getByRole('button', { name: '保存して提出する' }));
    assert.deepEqual(await texts(errors(page).locator('li')), ['回答を入力するか、該当なしを選んでください。']);
    await field(page, '取組状況').fill(TEXT);
    await follow(page, editor(page).getByRole('button', { name: '保存して提出する' }));
    assert.equal(await notice(page), '処理しました。');
    await openAnswer(page, '令和6年度の照会', '放課後の学びの部屋', OWN);
    await field(page, '取組状況').fill('部屋を週に三日開きました。');
    await save(page, '下書き');
    assert.equal(await notice(page), '回答を保存しました。');
    await follow(page, editor(page).getByRole('button', { name: '提出する', exact: true }));
    assert.equal((await board(page))[OWN].answered, 2);
  });

  it('a department cannot write for another one', async () => {
    const page = await visitor({ as: accounts.children });
    await openAnswer(page, '令和6年度の照会', '放課後の学びの部屋', 'くらし・環境課');
    assert.equal(await editor(page).locator('form').count(), 0);
    assert.equal(await editor(page).locator('textarea:not([readonly])').count(), 0);
  });

  it('a forged form changes neither state nor department, nor what is another department\'s', async () => {
    const office = await visitor({ as: accounts.office });
    const all = async () => {
      await openRound(office, '令和6年度の照会');
      const links = await answers(office).getByRole('link').evaluateAll((found) => found.map((link) => link.href));
      return { links, rows: await texts(answers(office)) };
    };
    const before = await all();
    const codes = before.links.map((href) => [...new URL(href).searchParams].find(([name]) => name.endsWith('_code'))[1]);
    const page = await visitor({ as: accounts.planning });
    await openAnswer(page, '令和6年度の照会', '商店街の市民ひろば', '企画政策課');
    const form = editor(page).locator('form', { has: page.locator('textarea') }).first();
    const own = codes.find((code) => page.url().includes(`_code=${code}`));
    const fields = Object.fromEntries(await formData(form));
    const name = (plain) => Object.keys(fields).find((key) => key.endsWith('_version')).replace(/version$/, plain);
    const forged = { state: 'CONFIRMED', leading: 'false', departmentCode: 'd-1', groupId: '1', userId: '1', status: '0', sameAsLastYear: 'true' };
    for (const [key, value] of Object.entries(forged)) {
      fields[name(key)] = value;
    }
    fields[name('narrative')] = '他課の回答を書き換えます。';
    for (const code of [...codes.filter((each) => each !== own), '1', '999999999']) {
      for (const version of ['0', '1', '2', '3']) {
        fields[name('version')] = version;
        const response = await page.context().request.post(await answerAddress(page, code), { form: fields });
        assert.doesNotMatch(await response.text(), /回答を保存しました/, code);
      }
    }
    assert.deepEqual(await all(), before);
    const stored = Object.fromEntries(await formData(form));
    const response = await page.context().request.post(await answerAddress(page, own), { form: { ...fields, [name('version')]: stored[name('version')], [name('narrative')]: '広場を開きました。', [name('status')]: '' } });
    assert.ok(response.status() < 400);
    const after = await all();
    assert.deepEqual(after.rows.filter((row, i) => codes[i] !== own), before.rows.filter((row, i) => codes[i] !== own));
    assert.match(after.rows[codes.indexOf(own)], /企画政策課 作成中 広場を開きました。$/);
  });

  it('the office sends one back with a reason and gives another department more time', async () => {
    const page = await visitor({ as: accounts.office });
    await openAnswer(page, '令和6年度の照会', '親子の防災教室', OWN);
    await follow(page, editor(page).getByRole('button', { name: '差し戻す' }));
    assert.deepEqual(await texts(errors(page).locator('li')), ['理由を入力してください。']);
    await field(page, '理由').fill('参加者の内訳を書いてください。');
    await follow(page, editor(page).getByRole('button', { name: '差し戻す' }));
    assert.equal((await board(page))[OWN].returned, 1);
    const extension = editor(page).locator('form', { hasText: '延長する' });
    await extension.getByLabel('担当課').selectOption({ label: '企画政策課' });
    await extension.getByLabel(/延長後の期限/).fill('2099-06-01');
    await extension.getByLabel('延長の理由').fill('決算のため');
    await follow(page, extension.getByRole('button', { name: '延長する' }));
    assert.match(seen(await editor(page).locator('.ayumi-facts').first().innerText()), /企画政策課の延長期限 2099年6月1日（決算のため）/);
  });

  it('the department reads the reason, mends its answer and submits it again', async () => {
    const page = await visitor({ as: accounts.children });
    await openAnswer(page, '令和6年度の照会', '親子の防災教室', OWN);
    assert.match(seen(await editor(page).innerText()), /参加者の内訳を書いてください。/);
    await field(page, '取組状況').fill(`${TEXT}うち子どもは70人です。`);
    await follow(page, editor(page).getByRole('button', { name: '保存して提出する' }));
    assert.equal((await board(page))[OWN].returned, 0);
  });

  it('the office confirms what came in and publishes; a guest reads it, and nothing before', async () => {
    const page = await visitor({ as: accounts.office });
    const guest = await visitor();
    await visit(guest, addresses.item('2-1-1', PLAN.planCode), 404);
    await openRound(page, '令和6年度の照会');
    await follow(page, editor(page).getByRole('button', { name: '確定する', exact: true }));
    assert.match(seen(await editor(page).innerText()), /確定した回答 2 件を公表します。3 件は未回答として公表します。/);
    await editor(page).getByLabel(/内容を確認しました/).check();
    await follow(page, editor(page).getByRole('button', { name: '公表する' }));
    assert.equal(await notice(page), '公表しました。');
    await assertClean(page, 'a published round');
    const web = await visitor({ as: accounts.web });
    await choosePlanOfWidget(web, PLAN.title);
    await visit(guest, addresses.item('2-1-1', PLAN.planCode));
    assert.match(await guest.locator('main').innerText(), /親子の防災教室を4回開き、延べ120人が参加しました。うち子どもは70人です。/);
    await choosePlanOfWidget(web, SAMPLE);
  });

  it('the next year, a department answers what did not change with one click each', async (t) => {
    const office = await visitor({ as: accounts.office });
    await prepareRound(office, '令和7年度の照会', 'R7');
    await follow(office, editor(office).getByRole('button', { name: '照会を始める' }));
    const page = await visitor({ as: accounts.children, script: false });
    await openRound(page, '令和7年度の照会');
    let clicks = 0;
    for (const title of ['親子の防災教室', '放課後の学びの部屋']) {
      clicks++;
      await follow(page, answer(page, title, OWN).getByRole('button', { name: /前年と同じにする/ }));
      assert.equal(await notice(page), '前年と同じ回答にしました。');
      assert.match(seen(await answer(page, title, OWN).innerText()), /作成中.*前年と同じ/);
    }
    clicks++;
    await follow(page, editor(page).getByRole('button', { name: '提出する', exact: true }));
    assert.equal((await board(page))[OWN].answered, 2);
    t.diagnostic(`${clicks} clicks for 2 contents`);
    assert.ok(clicks <= 3 * 2);
  });
});
