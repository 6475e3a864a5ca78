// A page as a whole: its ids, axe, and the markup that the server sent.
import { assertAccessible } from './axe.mjs';
import { assertUniqueIds, assertValid } from './html.mjs';
import { source } from './suite.mjs';

export async function assertClean(page, name) {
  await assertUniqueIds(page);
  await assertAccessible(page, name);
  await assertValid(await source(page), name);
}
