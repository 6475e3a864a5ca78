// The screens of the yearly inquiry.
import { editor, field, openPlan, openTab, save } from './staff.mjs';
import { follow } from './suite.mjs';

export async function openRound(page, plan, title) {
  await openPlan(page, plan);
  await openTab(page, '照会');
  await follow(page, editor(page).getByRole('link', { name: title, exact: true }));
}

/** The board as numbers by department. */
export async function board(page) {
  const rows = await editor(page).locator('[aria-labelledby$="board-department"] tbody tr').evaluateAll((all) =>
    all.map((row) => [row.querySelector('th').textContent.trim(), [...row.querySelectorAll('td')].map((cell) => Number(cell.textContent))]),
  );
  return Object.fromEntries(rows.map(([name, [asked, answered, returned, working, open, overdue]]) => [name, { asked, answered, returned, working, open, overdue }]));
}

export const answers = (page) => editor(page).locator('.ayumi-editor-answers tbody tr');

export const answer = (page, title, department) => answers(page).filter({ hasText: title }).filter({ has: page.locator('td', { hasText: department }) });

/** From the open round into one of its answers. */
export async function openAnswer(page, title, department) {
  await follow(page, answer(page, title, department).getByRole('link'));
}

/** A draft of a round, its fields by their labels. */
export async function prepareRound(page, plan, { title, year, approval = false }) {
  await openPlan(page, plan);
  await openTab(page, '照会');
  await follow(page, editor(page).getByRole('link', { name: '照会を作る' }));
  await field(page, '件名').fill(title);
  await field(page, '対象年度').selectOption({ label: year });
  await field(page, '回答期限').fill('2099-05-15');
  await field(page, '提出の前に課内確認と課長承認を行う').setChecked(approval);
  await save(page);
}

export const press = (page, name) => follow(page, editor(page).getByRole('button', { name, exact: true }));
