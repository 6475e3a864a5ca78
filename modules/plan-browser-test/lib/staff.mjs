// The editor's screens as department and office see them.
import assert from 'node:assert/strict';
import { fill } from './forms.mjs';
import { follow, seen, texts, visit } from './suite.mjs';
import { settings } from './settings.mjs';

export const editor = (page) => page.locator('.ayumi-editor');

/** From the list of plans into one plan. */
export async function openPlan(page, title) {
  await visit(page, settings.editorPage);
  await follow(page, editor(page).locator('.ayumi-editor-plans').getByRole('link', { name: title, exact: true }));
}

/** One of the plan's screens by its tab, or below the tab for how the plan is built. */
export async function openTab(page, name) {
  const tab = editor(page).locator('.nav-tabs').getByRole('link', { name, exact: true });
  if ((await tab.count()) > 0) {
    await follow(page, tab);
    return;
  }
  const settingsTab = editor(page).locator('.nav-tabs').getByRole('link', { name: '設定', exact: true });
  await follow(page, settingsTab);
  const below = editor(page).getByRole('navigation', { name: '設定', exact: true }).getByRole('link', { name, exact: true });
  if ((await below.getAttribute('aria-current')) !== 'page') {
    await follow(page, below);
  }
}

export async function editorRows(page) {
  return editor(page).locator('table.ayumi-editor-items tbody tr').evaluateAll((all) =>
    all.map((row) => ({
      reference: row.querySelector('td').textContent.trim(),
      title: row.querySelector('th a').textContent.trim(),
      href: row.querySelector('th a').href,
      labels: [...row.querySelectorAll('th .label')].map((label) => label.textContent.trim()),
    })),
  );
}

export async function showItems(page, values) {
  const form = editor(page).locator('form.ayumi-editor-filter');
  await fill(form, values);
  await follow(page, form.locator('[type=submit]').first());
}

/** The form of the item with the number, reached as a person does. */
export async function openItem(page, plan, number) {
  await openPlan(page, plan);
  await showItems(page, { 表示する項目: 'すべての項目', '整理番号・ことば': number });
  const found = await editorRows(page);
  assert.equal(found.length, 1, `${number}: ${JSON.stringify(found)}`);
  await visit(page, found[0].href);
}

/** A field of a form by its label, without the word for "required". */
export const field = (page, label) =>
  editor(page).getByLabel(new RegExp(`^${label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(\\s*必須)?$`, 'u'));

export const notice = async (page) => seen((await texts(editor(page).locator('.alert-success[role=status]'))).join(' '));

export const errors = (page) => editor(page).locator('.alert-danger[role=alert]');

export async function save(page, button = '保存する') {
  await follow(page, editor(page).locator('button.btn-primary:visible', { hasText: button }).first());
}

/** What a form would send, as the browser would encode it. */
export async function formData(form) {
  return form.evaluate((element) => [...new FormData(element)].filter(([, value]) => typeof value === 'string'));
}

/** The address that the form of the open screen is posted to, with parameters changed. */
export async function actionAddress(page, { replace = {}, withoutToken = false } = {}) {
  const form = editor(page).locator('form[method=post]').first();
  const address = new URL(await form.evaluate((element) => element.action));
  for (const [name, value] of Object.entries(replace)) {
    const key = [...address.searchParams.keys()].find((each) => each.endsWith(`_${name}`));
    assert.ok(key, `${name} in ${address}`);
    address.searchParams.set(key, value);
  }
  if (withoutToken) {
    assert.ok(address.searchParams.has('p_auth'), `p_auth in ${address}`);
    address.searchParams.delete('p_auth');
  }
  return address.href;
}

/** The namespaced fields of the open item form, some of them with other values. */
export async function itemFields(page, changed = {}) {
  const form = editor(page).locator('form[method=post]', { has: page.locator('textarea') }).first();
  const fields = Object.fromEntries(await formData(form));
  for (const [name, value] of Object.entries(changed)) {
    const key = Object.keys(fields).find((each) => each.endsWith(`_${name}`));
    fields[key ?? `${await namespace(page)}${name}`] = value;
  }
  return fields;
}

const namespace = async (page) =>
  (await editor(page).locator('input[type=hidden][name$=_version]').first().getAttribute('name')).replace(/version$/, '');

/** A control by the name it has in the form, without the namespace. */
const named = (page, name) => editor(page).locator(`[name$="_${name}"]`);

export async function createPlan(page, head) {
  await visit(page, settings.editorPage);
  await follow(page, editor(page).getByRole('link', { name: '計画を新しく作る' }));
  for (const [name, value] of Object.entries(head)) {
    await named(page, name).fill(value);
  }
  await save(page);
  await openPlan(page, head.title);
}

/** Uploads a sheet into the plan that is open; returns what each column was taken for. */
export async function importSheet(page, file) {
  await openTab(page, '取込');
  await editor(page).locator('input[type=file]').setInputFiles(file);
  await follow(page, editor(page).getByRole('button', { name: '読み込んで次へ' }));
  const fields = editor(page).locator('table.ayumi-editor-mapping tbody tr:has(select[name*="_column-"])');
  return fields.evaluateAll((all) =>
    all.map((row) => `${row.querySelector('select').value} ${row.querySelector('input').value}`.trim()),
  );
}

/** Corrects how cells are read, goes to the check and returns what it says would come. */
export async function dryRun(page, corrections, name) {
  await editor(page).locator('details').evaluateAll((all) => all.forEach((each) => (each.open = true)));
  for (const [rule, value] of Object.entries(corrections)) {
    await named(page, rule).fill(value);
  }
  await named(page, 'mappingName').fill(name);
  await follow(page, editor(page).getByRole('button', { name: /確認へ進む/ }));
  return changes(page);
}

/** What the check says of each sort of entry; errors as they are listed. */
async function changes(page) {
  const rows = await editor(page).locator('table.ayumi-editor-counts tbody tr').evaluateAll((all) =>
    all.map((row) => [row.querySelector('th').textContent.trim(), [...row.querySelectorAll('td')].map((cell) => Number(cell.textContent))]),
  );
  return {
    counts: Object.fromEntries(rows.map(([name, [total, added, changed, gone, unchanged]]) => [name, { total, added, changed, gone, unchanged }])),
    errors: await texts(editor(page).locator('tr', { has: page.locator('.ayumi-editor-severity-error') })),
  };
}

/** The file that the export screen gives, as text. */
export async function exportSheet(page, mapping) {
  await openTab(page, '書出し');
  await named(page, 'mappingId').selectOption({ label: mapping });
  await named(page, 'format').selectOption('csv');
  await named(page, 'style').selectOption('exact');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    editor(page).getByRole('button', { name: 'ダウンロード' }).click(),
  ]);
  return download.path();
}

export async function mapDepartment(page, plan, department, unit) {
  await openPlan(page, plan);
  await openTab(page, '担当課');
  await follow(page, editor(page).getByRole('link', { name: department, exact: true }));
  await editor(page).getByLabel(unit, { exact: true }).check();
  await save(page);
  assert.notEqual(await notice(page), '');
}

export async function publish(page, plan, title) {
  await openPlan(page, plan);
  await openTab(page, '公表');
  await named(page, 'title').fill(title);
  const confirm = editor(page).getByLabel('内容を確認しました。市民に公開します。');
  if ((await confirm.count()) > 0) {
    await confirm.check();
  }
  await follow(page, editor(page).getByRole('button', { name: '公表する' }));
  assert.equal(await notice(page), '公表しました。');
}

/** The web team's configuration of the widget on the public page. */
export async function choosePlanOfWidget(page, plan) {
  await visit(page, settings.publicPage);
  await follow(page, page.locator('.ayumi-portlet-tools a').first());
  const form = page.locator('form', { has: page.locator('select[name$=_plan]') });
  const option = form.locator('select[name$=_plan] option', { hasText: plan });
  await form.locator('select[name$=_plan]').selectOption(await option.getAttribute('value'));
  await follow(page, form.locator('[type=submit]'));
}
