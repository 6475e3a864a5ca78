// WCAG 2.0 to 2.2, A and AA, by axe-core (A1).
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const OPTIONS = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
  rules: { 'label-content-name-mismatch': { enabled: true }, 'target-size': { enabled: true } },
  resultTypes: ['violations'],
};

export async function assertAccessible(page, where) {
  await page.evaluate(source);
  const result = await page.evaluate((options) => globalThis.axe.run(document, options), OPTIONS);
  assert.ok(result.passes.length > 10, `${where}: axe found hardly anything to check`);
  const violations = result.violations.map(({ id, nodes }) => ({
    rule: id,
    nodes: nodes.slice(0, 5).map((node) => `${node.target.join(' ')}  ${node.html.slice(0, 160)}  ${node.failureSummary.split('\n').slice(1, 3).join(' ').trim()}`),
  }));
  assert.deepEqual(violations, [], `axe: ${where}`);
}
