// The import's second step as a person works through it: looks, corrects what was guessed wrong, and counts the clicks.
import assert from 'node:assert/strict';
import { editor } from './staff.mjs';
import { follow, seen, texts } from './suite.mjs';

const named = (page, name) => editor(page).locator(`[name$="_${name}"]`);

export class Person {
  constructor(page) {
    this.page = page;
    this.clicks = 0;
  }

  async click(locator) {
    this.clicks++;
    await locator.click();
  }

  async go(locator) {
    this.clicks++;
    await follow(this.page, locator);
  }

  /** Opens what a field is folded into, as often as needed. */
  async reveal(control) {
    for (const details of await control.locator('xpath=ancestor::details[not(@open)]').all()) {
      await this.click(details.locator('> summary'));
    }
  }

  /** Sets a field unless it already says so. */
  async set(name, value) {
    const control = named(this.page, name);
    assert.equal(await control.count(), 1, `one field ${name}`);
    if ((await control.inputValue()) === value) {
      return;
    }
    await this.reveal(control);
    this.clicks++;
    if ((await control.evaluate((element) => element.tagName)) === 'SELECT') {
      await control.selectOption(value);
    } else {
      await control.fill(value);
    }
  }

  /** Ticks those boxes of one name and no others. */
  async tick(name, values) {
    for (const box of await named(this.page, name).all()) {
      const wanted = values.includes(await box.getAttribute('value'));
      if ((await box.isChecked()) !== wanted) {
        await this.reveal(box);
        this.clicks++;
        await box.setChecked(wanted);
      }
    }
  }

  /** Adds an entry to a list, or leaves it if it is there. */
  async list(name, entries) {
    const control = named(this.page, name);
    const before = (await control.inputValue()).split('\n').filter((entry) => entry !== '');
    const missing = entries.filter((entry) => !before.includes(entry));
    if (missing.length > 0) {
      await this.set(name, [...before, ...missing].join('\n'));
    }
  }

  async layout(kind) {
    if ((await named(this.page, 'kind').inputValue()) !== kind) {
      await this.set('kind', kind);
      await this.go(editor(this.page).getByRole('button', { name: /推測し直す/ }));
    }
  }

  /** @param columns by their letters: field and option */
  async columns(columns) {
    const rows = await editor(this.page).locator('table.ayumi-editor-mapping tbody tr:has(select[name*="_column-"])').evaluateAll((all) =>
      all.map((row) => ({ letter: row.querySelector('th').textContent.trim(), name: row.querySelector('select').name.replace(/^.*_(column-\d+)-field$/, '$1') })),
    );
    for (const { letter, name } of rows) {
      const { field, option } = columns[letter] ?? { field: 'IGNORED' };
      await this.set(`${name}-field`, field);
      if (option) {
        await this.set(`${name}-option`, option);
      }
    }
  }

  /** @param meanings what lines mean that begin in a form */
  async lines(meanings) {
    for (const { form, starts, ...fields } of meanings) {
      const row = await this.line(form, starts);
      assert.ok(row, `lines like ${form} ${starts ?? ''}`);
      for (const [field, value] of Object.entries(fields)) {
        await this.set(`${row}-${field}`, value);
      }
    }
  }

  async line(form, starts) {
    const all = await editor(this.page).locator('tr:has(select[name*="_line-"])').evaluateAll((rows) =>
      rows.map((row) => ({
        name: row.querySelector('select[name$=-meaning]').name.replace(/^.*_(line-\d+)-meaning$/, '$1'),
        form: row.querySelector('select[name$=-form]').value,
        samples: [...row.querySelectorAll('.ayumi-editor-text')].map((sample) => sample.textContent.trim()),
      })),
    );
    return all.find((row) => row.samples.length > 0 && row.form === form && (!starts || row.samples.some((sample) => sample.startsWith(starts))))?.name;
  }

  /** Waits until the preview shows what is set. */
  async look() {
    const status = editor(this.page).locator('[id$=live-status]');
    await this.page.waitForFunction(() => !document.querySelector('.ayumi-editor [aria-busy=true]'));
    await this.page.waitForTimeout(700);
    await this.page.waitForFunction(() => !document.querySelector('.ayumi-editor [aria-busy=true]'));
    assert.equal(await editor(this.page).locator('[id$=live-failed]').isVisible(), false, 'the preview is up to date');
    return seen(await status.textContent());
  }

  /** The preview: how many entries there are, and what is wrong. */
  async preview() {
    await this.look();
    const numbers = await texts(editor(this.page).locator('.ayumi-editor-numbers > li'));
    return {
      counts: Object.fromEntries(numbers.map((text) => [text.replace(/^\d+ /, ''), Number(text.match(/^\d+/)[0])])),
      errors: await texts(editor(this.page).locator('[id$=live-preview] li:has(.ayumi-editor-severity-error), [id$=live-preview] .ayumi-editor-form-errors li')),
    };
  }
}
