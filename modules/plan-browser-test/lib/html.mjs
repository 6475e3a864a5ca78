// The markup that the server sent, by html-validate (A2).
import assert from 'node:assert/strict';
import { HtmlValidate } from 'html-validate';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Style of writing, not validity:
    'attr-quotes': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    // A portal's portlet ids are used as ids: letters, digits and "_" that may begin with "_" or "p".
    'valid-id': ['error', { relaxed: true }],
    // ARIA lets a list have a name; it tells several lists of links apart.
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
    // The boxes of one question share their name.
    'form-dup-name': ['error', { shared: ['radio', 'button', 'reset', 'submit', 'checkbox'] }],
    // Clay's wrapper of wide tables is a <div role="region">: the same thing to all who read it.
    'prefer-native-element': ['error', { exclude: ['region', 'search'] }],
    // Titles are "page - site" as the portal makes them; their length is the city's matter.
    'long-title': 'off',
    // The list is closed here: no inline style, no inline handler (F14).
    'no-inline-style': 'error',
  },
});

export async function assertValid(html, where) {
  const report = await validator.validateString(html, where);
  const messages = report.results.flatMap((result) =>
    result.messages.map((message) => `${message.line}:${message.column} ${message.ruleId}: ${message.message}  ${html.split('\n')[message.line - 1]?.trim().slice(0, 200) ?? ''}`),
  );
  assert.deepEqual(messages, [], `html-validate: ${where}`);
}

/** All ids of the page as the browser has it, each once. */
export async function assertUniqueIds(page) {
  const twice = await page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map((element) => element.id);
    return ids.filter((id, at) => ids.indexOf(id) !== at);
  });
  assert.deepEqual(twice, [], 'ids that occur twice');
}
