// Fields as a person fills them in: by their labels.
import assert from 'node:assert/strict';
import { seen } from './suite.mjs';

/** Chooses by an option's text, else by how it begins: marks stand before their words. */
async function choose(select, text) {
  const options = await select.locator('option').evaluateAll((all) => all.map((option) => ({ value: option.value, text: option.textContent.trim() })));
  const found = options.find((option) => seen(option.text) === text) ?? options.find((option) => option.text.startsWith(text));
  assert.ok(found, `${text} in ${options.map((option) => option.text)}`);
  await select.selectOption(found.value);
}

/** @param values by the labels of the fields */
export async function fill(form, values) {
  for (const [label, value] of Object.entries(values)) {
    const field = form.getByLabel(label, { exact: true });
    if ((await field.evaluate((element) => element.tagName)) === 'SELECT') {
      await choose(field, value);
    } else {
      await field.fill(value);
    }
  }
}
