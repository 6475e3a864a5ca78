// The published progress list: page, print and file say the same, cell by cell, and the counts are right (G18, E10).
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assertAccessible } from '../lib/axe.mjs';
import { addresses, widgets } from '../lib/citizen.mjs';
import { assertClean } from '../lib/clean.mjs';
import { readCsv } from '../lib/csv.mjs';
import { readXlsx } from '../lib/xlsx-read.mjs';
import { browserTests, downloaded, follow, texts, visit, visitor } from '../lib/suite.mjs';

browserTests();

const table = (page, number) => widgets(page).first().locator('.at-table').nth(number);

/** The cells of a table where they stand: text, row, column and what they cover; only what is seen counts. */
async function cells(page, number) {
  return table(page, number)
    .locator('table')
    .evaluate((element) => {
      const taken = new Set();
      const found = [];
      [...element.rows].forEach((row, y) => {
        let x = 0;
        for (const cell of row.cells) {
          while (taken.has(`${y},${x}`)) {
            x++;
          }
          for (let down = 0; down < cell.rowSpan; down++) {
            for (let right = 0; right < cell.colSpan; right++) {
              taken.add(`${y + down},${x + right}`);
            }
          }
          const copy = cell.cloneNode(true);
          copy.querySelectorAll('.at-words').forEach((words) => words.remove());
          copy.querySelectorAll('br').forEach((line) => line.replaceWith('\n'));
          found.push({ text: cell.checkVisibility() ? copy.textContent.trim() : '(hidden)', row: y, column: x, rows: cell.rowSpan, columns: cell.colSpan });
        }
      });
      return found;
    });
}

/** The cells of a sheet from the row that begins like the table. */
function sheetCells({ rows, merges }, first) {
  const top = rows.findIndex((row) => row[0] === first);
  const width = Math.max(...rows.map((row) => row.length));
  const inside = (row, column) => merges.find(([r1, c1, r2, c2]) => row >= r1 && row <= r2 && column >= c1 && column <= c2);
  const found = [];
  for (let row = top; row < rows.length; row++) {
    for (let column = 0; column < width; column++) {
      const merge = inside(row, column);
      if (!merge || (merge[0] === row && merge[1] === column)) {
        found.push({
          text: (rows[row][column] ?? '').trim(),
          row: row - top,
          column,
          rows: merge ? merge[2] - merge[0] + 1 : 1,
          columns: merge ? merge[3] - merge[1] + 1 : 1,
        });
      }
    }
  }
  return found;
}

const order = (one, other) => one.row - other.row || one.column - other.column;

const download = (page, name) => downloaded(page, widgets(page).first().getByRole('link', { name, exact: true }));

/** Rows of the list as objects by the names of the columns, merged cells repeated. */
function records(all) {
  const height = Math.max(...all.map((cell) => cell.row + cell.rows));
  const width = Math.max(...all.map((cell) => cell.column + cell.columns));
  const grid = Array.from({ length: height }, () => Array(width).fill(''));
  for (const cell of all) {
    for (let row = 0; row < cell.rows; row++) {
      for (let column = 0; column < cell.columns; column++) {
        grid[cell.row + row][cell.column + column] = cell.text;
      }
    }
  }
  const [head, ...body] = grid;
  return body.map((row) => Object.fromEntries(head.map((name, column) => [name, row[column]])));
}

async function openProgress(page, year) {
  await visit(page, addresses.contents());
  await follow(page, widgets(page).first().getByRole('link', { name: '進捗状況', exact: true }));
  const link = widgets(page).first().locator('.ad-views').getByRole('link', { name: year, exact: true });
  if ((await link.count()) > 0) {
    await follow(page, link);
  }
}

for (const year of ['令和6年度', '令和7年度']) {
  describe(`the progress list of ${year}`, () => {
    it('is the same as page, on paper and as a workbook, cell by cell', async () => {
      const page = await visitor();
      await openProgress(page, year);
      const onScreen = [await cells(page, 0), await cells(page, 1)];
      assert.ok(onScreen[0].length > 300, `${onScreen[0].length} cells`);
      assert.ok(onScreen.flat().every((cell) => cell.text !== '(hidden)'));
      await page.emulateMedia({ media: 'print' });
      assert.deepEqual([await cells(page, 0), await cells(page, 1)], onScreen);
      await page.emulateMedia({ media: 'screen' });
      const file = await download(page, 'Excelファイル（xlsx）');
      assert.match(file.name, /\.xlsx$/);
      const sheets = readXlsx(file.bytes);
      for (const number of [0, 1]) {
        const height = Math.max(...onScreen[number].map((cell) => cell.row + cell.rows));
        const inFile = sheetCells(sheets[number], onScreen[number][0].text).filter((cell) => cell.row < height);
        assert.deepEqual(inFile.sort(order), [...onScreen[number]].sort(order));
      }
    });

    it('has the counts that one gets by counting', async () => {
      const page = await visitor();
      await openProgress(page, year);
      const rows = records(await cells(page, 0));
      const status = Object.keys(rows[0]).find((name) => /進捗|状況/.test(name));
      const item = Object.keys(rows[0]).find((name) => rows.some((row) => row[name].includes('【再掲】')));
      const counted = {};
      for (const row of rows) {
        const key = row[status];
        counted[key] ??= { shown: 0, relisted: 0 };
        counted[key].shown++;
        counted[key].relisted += item && row[item].includes('【再掲】') ? 1 : 0;
      }
      const notes = await texts(table(page, 0).locator('.at-notes li, .at-notes p'));
      for (const [key, { shown, relisted }] of Object.entries(counted)) {
        const expected = relisted ? `${key} ${shown}件（うち再掲${relisted}件）` : `${key} ${shown}件`;
        assert.ok(notes.some((note) => note.replace(/[:：\s]/g, '') === expected.replace(/[:：\s]/g, '')), `${expected} in ${notes}`);
      }
      const counts = await cells(page, 1);
      const marks = counts.filter((cell) => cell.row === 0 && cell.columns === 2);
      assert.ok(marks.length > 1);
      const all = counts.filter((cell) => cell.row === 2).sort(order);
      for (const mark of marks) {
        const cell = all.find((each) => each.column === mark.column);
        assert.equal(Number(cell.text.split('（')[0]), counted[mark.text]?.shown ?? 0, mark.text);
      }
      assert.equal(all.at(-2).text, String(rows.length));
      assert.equal(all.at(-1).text, String(Object.values(counted).reduce((sum, each) => sum + each.relisted, 0)));
    });

    it('the CSV file has every row', async () => {
      const page = await visitor();
      await openProgress(page, year);
      const rows = records(await cells(page, 0));
      const csv = readCsv((await download(page, 'CSVファイル')).bytes.toString('utf8'));
      assert.equal(csv.length, 1 + rows.length);
    });

    it('axe and the validator find nothing; a phone scrolls the table alone', async () => {
      const page = await visitor();
      await openProgress(page, year);
      await assertClean(page, `progress ${year}`);
      await page.setViewportSize({ width: 360, height: 800 });
      await assertAccessible(page, `progress ${year}, 360 px`);
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 360);
    });
  });
}
