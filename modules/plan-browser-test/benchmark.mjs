// How long an import takes on screen for growing sheets: upload with the guess, dry run, import. Prints a table.
import { launch } from './lib/browser.mjs';
import { accounts, settings } from './lib/settings.mjs';
import { createPlan, editor, notice, openTab } from './lib/staff.mjs';
import { follow, signInByForm } from './lib/suite.mjs';

const SIZES = (process.env.AYUMI_SIZES || '1250,2500,5000,10000').split(',').map(Number);
const PER_HEADING = 10;
const HEADINGS = 50;
const LIMIT = 600_000;

/** A sheet of so many items under headings of two levels, with two contents each in bullets and five years. */
function sheet(items) {
  const rows = ['基本目標,施策,整理番号,種別,担当課,事業名,対象主体,目的,事業内容,R6,R7,R8,R9,R10'];
  for (let i = 0; i < items; i++) {
    const below = Math.floor(i / PER_HEADING);
    const top = Math.floor(below / HEADINGS);
    const number = (i % PER_HEADING) + 1;
    rows.push(
      [
        `${top + 1} 目標その${top + 1}`,
        `(${(below % HEADINGS) + 1}) 施策その${below + 1}`,
        `${top + 1}-(${(below % HEADINGS) + 1})-${number}`,
        i % 3 ? '継続' : '新規',
        `協働推進課・企画政策${i % 20}課`,
        `${number} 地域の集いの場づくり その${i + 1}`,
        '■市民 ■団体 □事業者',
        'だれもが立ち寄れる場所を増やし、顔の見える関係を育てます。',
        `"●${i + 1}番目の場所を開きます。\n●担い手の講座を開きます。"`,
        ...['実施', '→', '検討', '実施', '→'].map((mark) => `"●${mark}\n●${mark}"`),
      ].join(','),
    );
  }
  return Buffer.from(`\ufeff${rows.join('\r\n')}\r\n`);
}

const browser = await launch([new URL(settings.url).hostname]);
try {
  const context = await browser.newContext({ locale: 'ja-JP', javaScriptEnabled: false });
  context.setDefaultTimeout(LIMIT);
  const page = await context.newPage();
  await signInByForm(page, accounts.office);
  const timed = async (act) => {
    const began = performance.now();
    await act();
    return Math.round(performance.now() - began);
  };
  console.log('| items | file | upload and guess | dry run | import |\n|---|---|---|---|---|');
  for (const size of [SIZES[0], ...SIZES]) {
    const code = `b${size}-${Date.now().toString(36)}`;
    await createPlan(page, { title: `計画 ${code}`, planCode: code, firstYear: 'R6', lastYear: 'R10', levels: '基本目標\n施策\n事業' });
    await openTab(page, '取込');
    const buffer = sheet(size);
    await editor(page).locator('input[type=file]').setInputFiles({ name: 'plan.csv', mimeType: 'text/csv', buffer });
    const read = await timed(() => follow(page, editor(page).getByRole('button', { name: '読み込んで次へ' })));
    const checked = await timed(() => follow(page, editor(page).getByRole('button', { name: /確認へ進む/ })));
    const stored = await timed(() => follow(page, editor(page).getByRole('button', { name: '取り込む', exact: true })));
    if ((await notice(page)) !== '取り込みました。') {
      throw new Error(await editor(page).innerText());
    }
    console.log(`| ${size.toLocaleString('en')} | ${Math.round(buffer.length / 1000).toLocaleString('en')} kB | ${read} ms | ${checked} ms | ${stored} ms |`);
  }
} finally {
  await browser.close();
}
