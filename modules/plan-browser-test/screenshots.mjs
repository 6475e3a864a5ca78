// Takes the README's screenshots into screenshots/: small, in the demo's data.
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { launch } from './lib/browser.mjs';
import { addresses } from './lib/citizen.mjs';
import { accounts, settings } from './lib/settings.mjs';
import { answers, openRound, prepareRound, press } from './lib/inquiry.mjs';
import { createPlan, dryRun, editor, field, importSheet, openItem, openPlan, openTab, save } from './lib/staff.mjs';
import { at, follow, signInByForm, visit } from './lib/suite.mjs';

const PLAN = 'さくら野市協働のまちづくり推進計画';
const TRIAL = { title: '居場所と学びの計画', planCode: 'ibasho', firstYear: 'R6', lastYear: 'R8', levels: '基本目標\n施策\n事業' };

const folder = path.join(settings.module, 'screenshots');
await mkdir(folder, { recursive: true });
const browser = await launch([new URL(settings.url).hostname]);

async function pageFor({ as, width = 1280, height = 800 } = {}) {
  const context = await browser.newContext({ locale: 'ja-JP', timezoneId: 'Asia/Tokyo', viewport: { width, height }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  if (as) {
    await signInByForm(page, as);
  }
  return page;
}

async function shoot(page, name, height) {
  const { width } = page.viewportSize();
  await page.setViewportSize({ width, height });
  await writeFile(path.join(folder, `${name}.png`), await page.screenshot({ scale: 'css' }));
  console.log(`screenshots/${name}.png`);
}

try {
  for (const width of [1280, 360]) {
    const page = await pageFor({ width });
    await visit(page, settings.publicPage);
    await shoot(page, `contents-${width}`, width === 360 ? 760 : 860);
    await visit(page, addresses.list());
    await shoot(page, `list-${width}`, width === 360 ? 760 : 1000);
    await visit(page, addresses.item('1-1-1'));
    await shoot(page, `item-${width}`, width === 360 ? 760 : 1000);
  }
  const department = await pageFor({ as: accounts.children });
  await openPlan(department, PLAN);
  await shoot(department, 'editor-list', 760);
  await openItem(department, PLAN, 'II - (2) - ②');
  await shoot(department, 'editor-form', 1400);
  const office = await pageFor({ as: accounts.office });
  await createPlan(office, TRIAL);
  await importSheet(office, path.join(settings.module, 'data', 'sakurano.csv'));
  await shoot(office, 'import-mapping', 1200);
  await dryRun(office, { wholeNames: 'くらし・環境課', collectiveNames: '関係課' }, '');
  await shoot(office, 'import-check', 1100);
  await openPlan(office, PLAN);
  await openTab(office, '公表');
  await editor(office).waitFor();
  await shoot(office, 'publish', 700);
  await prepareRound(office, PLAN, { title: '令和8年度進捗状況照会', year: 'R8' });
  await press(office, '照会を始める');
  await shoot(office, 'inquiry-board', 1500);
  await openRound(department, PLAN, '令和8年度進捗状況照会');
  await shoot(department, 'inquiry-department', 1300);
  const rows = answers(department).filter({ has: department.getByRole('button', { name: /前年と同じにする/ }) });
  await follow(department, rows.first().getByRole('link'));
  await field(department, '取組状況').fill('予定した取組を行いました。');
  await shoot(department, 'inquiry-answer', 1300);
  await save(department, '下書き');
  await openRound(office, PLAN, '令和8年度進捗状況照会');
  await follow(office, editor(office).getByRole('link', { name: /集約した進捗一覧/ }));
  await shoot(office, 'inquiry-collation', 1000);
  for (const width of [1280, 360]) {
    const page = await pageFor({ width });
    await visit(page, addresses.contents());
    await follow(page, page.getByRole('link', { name: '進捗状況', exact: true }));
    await shoot(page, `progress-${width}`, width === 360 ? 760 : 900);
    await visit(page, addresses.editions());
    await shoot(page, `editions-${width}`, width === 360 ? 760 : 700);
  }
} finally {
  await browser.close();
}
console.log(`taken from ${at('/')}`);
