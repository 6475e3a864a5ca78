// The working plan as the editor's item forms show it.
import { editor, editorRows, openPlan, showItems } from './staff.mjs';
import { seen, visit } from './suite.mjs';

/** Every item of the plan, in the order of its list. */
export async function importedItems(page, plan, years) {
  await openPlan(page, plan);
  await showItems(page, { 表示する項目: 'すべての項目' });
  const links = [];
  for (;;) {
    links.push(...(await editorRows(page)).map((row) => row.href));
    const next = editor(page).locator('.pagination a[rel=next]');
    if ((await next.count()) === 0) {
      break;
    }
    await visit(page, await next.getAttribute('href'));
  }
  const items = [];
  for (const link of links) {
    await visit(page, link);
    items.push(await item(page, years));
  }
  return items;
}

/** The item whose form is open, by the names of its fields. */
async function item(page, years) {
  const fields = await editor(page)
    .locator('form[method=post]')
    .first()
    .evaluate((form) =>
      [...form.elements]
        .filter((field) => field.name && field.type !== 'hidden' && field.type !== 'submit')
        .map((field) => ({
          name: field.name.replace(/^_.*?_(?=[^_]*$)/, ''),
          label: (field.labels?.[0]?.textContent ?? field.getAttribute('aria-label') ?? '').trim(),
          value: field.type === 'checkbox' ? field.checked : field.tagName === 'SELECT' ? (field.value === '' ? '' : field.selectedOptions[0].textContent.trim()) : field.value,
          sent: field.value,
        })),
    );
  const value = (name) => fields.find((field) => field.name === name)?.value ?? '';
  const all = (pattern) => fields.filter((field) => pattern.test(field.name));
  const contents = all(/^content-\d+-text$/).map(({ name }, at) => content(fields, name.replace(/text$/, ''), at, years));
  return {
    heading: seen(value('heading')),
    reference: value('reference'),
    number: value('number'),
    title: value('title'),
    relisted: value('relisted'),
    kind: value('kind').replace(/（.*$/, ''),
    departments: all(/^department-\d+$/).map((field) => field.value).filter((name) => name !== ''),
    actors: Object.fromEntries(all(/^actor-/).map((field) => [field.label, field.sent])),
    purpose: value('purpose'),
    completion: value('completion'),
    contents,
  };
}

function content(fields, prefix, at, years) {
  const own = fields.filter((field) => field.name.startsWith(prefix));
  const value = (name) => own.find((field) => field.name === prefix + name);
  return {
    text: value('text').value,
    departments: own.filter((field) => /-department-\d+$/.test(field.name)).map((field) => field.value).filter((name) => name !== ''),
    years: years.map((year) => value(`${year}-planned`)?.sent ?? ''),
    status: years.map((year) => value(`${year}-status`)?.sent ?? '').join(''),
    report: years.map((year) => value(`${year}-narrative`)?.value ?? '').join(''),
  };
}
