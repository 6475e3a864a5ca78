// A whole year with five people, each in a session of their own, and what the public page shows after each step (E1 to E14).
import assert from 'node:assert/strict';
import path from 'node:path';
import { describe, it } from 'node:test';
import { addresses } from '../lib/citizen.mjs';
import { assertClean } from '../lib/clean.mjs';
import { answer, board, openAnswer, openRound, prepareRound, press } from '../lib/inquiry.mjs';
import { accounts, settings } from '../lib/settings.mjs';
import { choosePlanOfWidget, createPlan, dryRun, editor, errors, field, importSheet, mapDepartment, notice, openItem, openPlan, openTab, publish, save } from '../lib/staff.mjs';
import { browserTests, follow, seen, texts, visit, visitor } from '../lib/suite.mjs';

browserTests();

const RUN = Date.now().toString(36);
const PLAN = { title: `一年を歩む計画 ${RUN}`, planCode: `year-${RUN}`, firstYear: 'R6', lastYear: 'R8', levels: '基本目標\n施策\n事業' };
const SAMPLE = 'さくら野市協働のまちづくり推進計画';
const ROUND = '令和6年度の進捗照会';
const OWN = '企画政策課';
const ITEM = '空き家を使った居場所';
const SLUG = '1-1-1';
const FIRST = '持ち主と団体を引き合わせました。';
const FINAL = '持ち主と団体を3組引き合わせました。';
const CORRECT = '持ち主と団体を2組引き合わせました。';
const COMMENT = '地区ごとの数も示してください。';

/** What a guest reads: the contents, the item and the editions. */
async function publicPages() {
  const guest = await visitor();
  const pages = [];
  for (const address of [addresses.contents(PLAN.planCode), addresses.item(SLUG, PLAN.planCode), addresses.editions(PLAN.planCode)]) {
    await visit(guest, address);
    pages.push(seen(await guest.locator('main').innerText()));
  }
  return pages.join('\n');
}

async function at(account) {
  const page = await visitor({ as: account });
  await openRound(page, PLAN.title, ROUND);
  return page;
}

async function own(account) {
  const page = await at(account);
  await openAnswer(page, ITEM, OWN);
  return page;
}

const narrative = (page) => field(page, '取組状況');

async function publishAs(page, { title, note = '', correction = false, release = '' }, button) {
  await field(page, '版の名称').fill(title);
  await field(page, '備考').fill(note);
  await field(page, '解禁日').fill(release);
  await editor(page).getByLabel('訂正の版として公表する').setChecked(correction);
  await editor(page).getByLabel(/内容を確認しました/).check();
  await follow(page, editor(page).getByRole('button', { name: button, exact: true }));
}

describe('a year with five people', () => {
  let before;

  it('the plan is public in its first edition', async () => {
    const office = await visitor({ as: accounts.office });
    await createPlan(office, PLAN);
    await importSheet(office, path.join(settings.module, 'data', 'sakurano.csv'));
    await dryRun(office, { wholeNames: 'くらし・環境課', collectiveNames: '関係課', relistingMarks: '【再掲】' }, '');
    await press(office, '取り込む');
    await mapDepartment(office, PLAN.title, OWN, OWN);
    await mapDepartment(office, PLAN.title, 'こども未来課', 'こども未来課');
    await publish(office, PLAN.title, '当初の版');
    await choosePlanOfWidget(await visitor({ as: accounts.web }), PLAN.title);
    before = await publicPages();
    assert.match(before, /第1版 当初の版/);
    assert.doesNotMatch(before, /引き合わせました/);
  });

  it('the office opens a round that needs approval', async () => {
    const office = await visitor({ as: accounts.office });
    await prepareRound(office, PLAN.title, { title: ROUND, year: 'R6', approval: true });
    await press(office, '照会を始める');
    assert.equal((await board(office))[OWN].open, 3);
    assert.equal(await publicPages(), before);
  });

  it('one begins, a colleague goes on; who wrote at the same time is shown both', async () => {
    const first = await own(accounts.planning);
    const second = await own(accounts.colleague);
    await narrative(first).fill(FIRST);
    await save(first, '下書き');
    await narrative(second).fill(FINAL);
    await save(second, '下書き');
    assert.deepEqual(await texts(errors(second).locator('li')), ['ほかの人が先に保存しました。上書きはしていません。']);
    assert.equal(await narrative(second).inputValue(), FINAL);
    const row = editor(second).locator('section.alert-warning tbody tr', { hasText: '取組状況' });
    assert.deepEqual(await texts(row.locator('td')), [FIRST, FINAL]);
    await assertClean(second, 'an answer in conflict');
    await save(second, '自分の内容で保存する');
    assert.equal(await notice(second), '回答を保存しました。');
    const again = await own(accounts.planning);
    assert.equal(await narrative(again).inputValue(), FINAL);
    assert.deepEqual(await texts(editor(again).locator('table tbody td:nth-child(2)')), ['企画 一郎', '企画 二郎']);
    await press(again, '保存して課内確認済にする');
    assert.equal(await publicPages(), before);
  });

  it('the head sends it back with a reason, it is mended and approved, and handed in', async () => {
    const head = await own(accounts.head);
    await assertClean(head, 'an answer before its head');
    await press(head, '差し戻す');
    assert.deepEqual(await texts(errors(head).locator('li')), ['理由を入力してください。']);
    await field(head, '理由').fill('件数を確かめてください。');
    await press(head, '差し戻す');
    const colleague = await own(accounts.colleague);
    assert.match(seen(await editor(colleague).innerText()), /件数を確かめてください。/);
    assert.equal(await editor(colleague).getByRole('button', { name: '課長承認する' }).count(), 0);
    await press(colleague, '保存して課内確認済にする');
    await press(await own(accounts.head), '課長承認する');
    const first = await own(accounts.planning);
    await press(first, '提出する');
    assert.equal((await board(first))[OWN].answered, 1);
    assert.equal(await publicPages(), before);
  });

  it('the office sends one back, extends another, and confirms', async () => {
    const office = await own(accounts.office);
    await field(office, '理由').fill('どの地区かを備えてください。');
    await press(office, '差し戻す');
    const extension = editor(office).locator('form', { hasText: '延長する' });
    await extension.getByLabel('担当課').selectOption({ label: 'こども未来課' });
    await extension.getByLabel('延長の理由').fill('行事のため');
    await extension.getByLabel(/延長後の期限/).fill('2099-06-01');
    await press(office, '延長する');
    assert.equal(await notice(office), '期限を延長しました。');
    const colleague = await own(accounts.colleague);
    await press(colleague, '保存して課内確認済にする');
    await press(await own(accounts.head), '課長承認する');
    await press(await own(accounts.planning), '提出する');
    await press(await own(accounts.office), '確定する');
    assert.equal(await publicPages(), before);
  });

  it('the office collates: the progress list is a view, and the committee has its say', async () => {
    const office = await at(accounts.office);
    await follow(office, editor(office).getByRole('link', { name: '集約した進捗一覧を見る（印刷・Excel）' }));
    await follow(office, editor(office).getByRole('link', { name: '確定した回答（公表される内容）' }));
    const collated = editor(office).locator('.at-table').first();
    assert.match(seen(await collated.innerText()), new RegExp(`空き家を使った居場所.*${FINAL}`));
    assert.equal(await collated.locator('tbody tr', { hasText: '未回答' }).count(), 5);
    assert.match(seen(await editor(office).locator('.at-counts').innerText()), /計画全体.*企画政策課/);
    assert.match(seen(await editor(office).locator('.ayumi-facts').innerText()), new RegExp(`件名 ${ROUND}`));
    await assertClean(office, 'the collated list');
    await openPlan(office, PLAN.title);
    await openTab(office, '評価');
    await follow(office, editor(office).getByRole('link', { name: '評価を追加する' }));
    const about = field(office, '評価の対象');
    const option = about.locator('option', { hasText: ITEM });
    await about.selectOption(await option.getAttribute('value'));
    await field(office, '意見').fill(COMMENT);
    await field(office, '次の版で公開する').check();
    await save(office);
    assert.equal(await notice(office), '評価を保存しました。');
    assert.equal(await publicPages(), before);
  });

  it('the approver sees what would be published, and publishes; the public reads exactly that', async () => {
    const approver = await at(accounts.approver);
    assert.match(seen(await editor(approver).innerText()), /確定した回答 1 件を公表します。4 件は未回答として公表します。/);
    await assertClean(approver, 'the round before the approver');
    await publishAs(approver, { title: '令和6年度版' }, '公表する');
    assert.equal(await notice(approver), '公表しました。');
    const after = await publicPages();
    assert.match(after, /第2版 令和6年度版/);
    assert.ok(after.includes(FINAL));
    assert.doesNotMatch(after, new RegExp(FIRST));
    const guest = await visitor();
    await visit(guest, addresses.edition(1, `item/${SLUG}`, PLAN.planCode));
    assert.match(seen(await guest.locator('main').innerText()), /これは過去の版です。/);
    assert.ok(!(await guest.locator('main').innerText()).includes(FINAL));
    await assertClean(guest, 'an item of a past edition');
    before = after;
  });

  it('a correction waits for its day, is published again at once, and lists its errata', async () => {
    const office = await visitor({ as: accounts.office });
    await openItem(office, PLAN.title, 'Ⅰ-(1)-①');
    await editor(office).locator('details').evaluateAll((all) => all.forEach((each) => (each.open = true)));
    await editor(office).locator('textarea', { hasText: FINAL }).fill(CORRECT);
    await save(office);
    assert.equal(await publicPages(), before);

    const approver = await visitor({ as: accounts.approver });
    await openPlan(approver, PLAN.title);
    await openTab(approver, '公表');
    await publishAs(approver, { title: '令和6年度訂正版', correction: true }, '公表する');
    assert.deepEqual(await texts(errors(approver).locator('li')), ['訂正の版には、備考に訂正の理由を入力してください。']);
    await publishAs(approver, { title: '令和6年度訂正版', note: '件数の誤り', correction: true, release: '2099-01-01' }, '公表する');
    assert.match(seen(await editor(approver).locator('table').last().innerText()), /解禁前（2099/);
    assert.equal(await publicPages(), before);

    await follow(approver, editor(approver).getByRole('link', { name: '令和6年度訂正版' }));
    await assertClean(approver, 'an edition under embargo');
    await editor(approver).locator('summary', { hasText: 'この版をもう一度公表する' }).click();
    await publishAs(approver, { title: '令和6年度訂正版', note: '件数の誤り', correction: true }, 'もう一度公表する');
    const after = await publicPages();
    assert.match(after, /第4版 令和6年度訂正版/);
    assert.match(after, /訂正 件数の誤り 正誤の一覧/);
    assert.ok(after.includes(CORRECT) && !after.includes(FINAL));
    const guest = await visitor();
    await visit(guest, addresses.item(SLUG, PLAN.planCode));
    await follow(guest, guest.getByRole('link', { name: '正誤の一覧' }));
    assert.deepEqual(await texts(guest.locator('main tbody td')), [FINAL, CORRECT]);
    assert.deepEqual(await texts(guest.locator('main thead th')), ['箇所', '誤', '正']);
    await assertClean(guest, 'errata');
    await visit(guest, addresses.edition(2, `item/${SLUG}`, PLAN.planCode));
    assert.ok((await guest.locator('main').innerText()).includes(FINAL));
    await visit(guest, addresses.edition(3, 'contents', PLAN.planCode), 404);
    before = after;
  });

  it('what was published by mistake is taken back by publishing the one before', async () => {
    const approver = await visitor({ as: accounts.approver });
    await openPlan(approver, PLAN.title);
    await openTab(approver, '公表');
    await follow(approver, editor(approver).getByRole('link', { name: '令和6年度版', exact: true }));
    await editor(approver).locator('summary', { hasText: 'この版をもう一度公表する' }).click();
    await publishAs(approver, { title: '令和6年度版', note: '訂正を取り下げます。', correction: true }, 'もう一度公表する');
    const after = await publicPages();
    assert.match(after, /第5版 令和6年度版/);
    assert.ok(after.includes(FINAL) && !after.includes(CORRECT));
    const guest = await visitor();
    await visit(guest, addresses.editions(PLAN.planCode));
    await assertClean(guest, 'the list of editions');
    assert.deepEqual((await texts(guest.locator('.ad-content > a:first-child'))).map(seen), ['第5版 令和6年度版', '第4版 令和6年度訂正版', '第2版 令和6年度版', '第1版 当初の版']);
    await choosePlanOfWidget(await visitor({ as: accounts.web }), SAMPLE);
  });
});
