// Takes the README's screenshots into screenshots/: small, in the demo's data.
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { launch } from './lib/browser.mjs';
import { addresses } from './lib/citizen.mjs';
import { accounts, settings } from './lib/settings.mjs';
import { createPlan, dryRun, editor, importSheet, openItem, openPlan, openTab } from './lib/staff.mjs';
import { at, signInByForm, visit } from './lib/suite.mjs';

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
} finally {
  await browser.close();
}
console.log(`taken from ${at('/')}`);
