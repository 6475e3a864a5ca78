// What is refused: acts by GET, without the token, on items of others, by guests (F1, F4, F5).
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { accounts, settings } from '../lib/settings.mjs';
import { actionAddress, editor, editorRows, field, itemFields, openItem, openPlan, showItems } from '../lib/staff.mjs';
import { at, browserTests, seen, texts, visit, visitor } from '../lib/suite.mjs';

browserTests();

const PLAN = 'さくら野市協働のまちづくり推進計画';
const OWN = 'II - (2) - ②';
const OTHERS = 'Ⅳ-(1)-②';

/** What the office sees of an item: every field and how many changes were made. */
async function state(number) {
  const page = await visitor({ as: accounts.office });
  await openItem(page, PLAN, number);
  const fields = await itemFields(page);
  const changes = (await texts(editor(page).locator('section table tbody tr'))).length;
  await page.context().close();
  const plain = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name.split('_').at(-1), value]));
  return { ...plain, changes };
}

const code = (href) => [...new URL(href).searchParams].find(([name]) => name.endsWith('_code'))[1];

async function codeOf(page, number) {
  await openPlan(page, PLAN);
  await showItems(page, { 表示する項目: 'すべての項目', '整理番号・ことば': number });
  return code((await editorRows(page))[0].href);
}

describe('refused, with nothing changed:', () => {
  it('an act by GET', async () => {
    const before = await state(OWN);
    const page = await visitor({ as: accounts.children });
    await openItem(page, PLAN, OWN);
    const address = new URL(await actionAddress(page));
    for (const [name, value] of Object.entries(await itemFields(page, { purpose: 'GET で送った目的' }))) {
      address.searchParams.set(name, value);
    }
    await page.context().request.get(address.href);
    await page.goto(address.href);
    assert.deepEqual(await state(OWN), before);
  });

  it('a post without the token: 403', async () => {
    const before = await state(OWN);
    const page = await visitor({ as: accounts.children });
    await openItem(page, PLAN, OWN);
    const address = await actionAddress(page, { withoutToken: true });
    const response = await page.context().request.post(address, { form: await itemFields(page, { purpose: '印のない目的' }) });
    assert.equal(response.status(), 403);
    assert.deepEqual(await state(OWN), before);
  });

  it("a post with another session's token: 403", async () => {
    const before = await state(OWN);
    const page = await visitor({ as: accounts.children });
    await openItem(page, PLAN, OWN);
    const address = new URL(await actionAddress(page));
    address.searchParams.set('p_auth', 'AAAAAAAA');
    const response = await page.context().request.post(address.href, { form: await itemFields(page, { purpose: 'ほかの印の目的' }) });
    assert.equal(response.status(), 403);
    assert.deepEqual(await state(OWN), before);
  });

  it("another department's forged form", async () => {
    const before = await state(OTHERS);
    const page = await visitor({ as: accounts.children });
    const target = await codeOf(page, OTHERS);
    await openItem(page, PLAN, OTHERS);
    const version = await page.locator('input[name$=_version]').first().getAttribute('value');
    await openItem(page, PLAN, OWN);
    const address = await actionAddress(page, { replace: { code: target } });
    const form = await itemFields(page, { purpose: 'よその課が書いた目的', version });
    const response = await page.context().request.post(address, { form });
    assert.doesNotMatch(await response.text(), /項目を保存しました/);
    assert.deepEqual(await state(OTHERS), before);
  });

  it('fields that only the office may change', async () => {
    const before = await state(OWN);
    const page = await visitor({ as: accounts.children });
    await openItem(page, PLAN, OWN);
    const form = await itemFields(page, { reference: 'Ⅸ-(9)-⑨', kind: '新規', 'department-0': 'd-kikaku', heading: 'h-4', groupId: '1', userId: '1', status: '0' });
    await page.context().request.post(await actionAddress(page), { form });
    const { version: _was, changes: _before, ...was } = before;
    const { version: _is, changes: _after, ...is } = await state(OWN);
    assert.deepEqual(is, was);
  });

  it("the office's acts, asked for by a department", async () => {
    const office = await visitor({ as: accounts.office });
    await openItem(office, PLAN, OTHERS);
    const before = await state(OTHERS);
    const page = await visitor({ as: accounts.children });
    await openItem(page, PLAN, OWN);
    const target = await codeOf(page, OTHERS);
    await openItem(page, PLAN, OWN);
    const address = new URL(await actionAddress(page, { replace: { code: target } }));
    const action = [...address.searchParams.keys()].find((name) => name.endsWith('javax.portlet.action'));
    assert.ok(action, address.href);
    const version = (await itemFields(office)) && (await office.locator('input[name$=_version]').first().getAttribute('value'));
    for (const act of ['/item/delete', '/publish', '/plan/publish', '/plan/delete', '/import/apply', '/department/save', '/heading/delete']) {
      address.searchParams.set(action, act);
      const response = await page.context().request.post(address.href, { form: await itemFields(page, { version }) });
      assert.doesNotMatch(await response.text(), /しました。/u, act);
    }
    assert.deepEqual(await state(OTHERS), before);
  });

  it("a guest's post with a staff member's address", async () => {
    const before = await state(OWN);
    const page = await visitor({ as: accounts.children });
    await openItem(page, PLAN, OWN);
    const address = await actionAddress(page);
    const form = await itemFields(page, { purpose: 'だれかが書いた目的' });
    const guest = await visitor();
    const response = await guest.context().request.post(address, { form, maxRedirects: 0 });
    assert.ok([302, 403, 404].includes(response.status()), String(response.status()));
    assert.deepEqual(await state(OWN), before);
  });
});

describe('a guest', () => {
  it('gets nothing of the working plan by any address of the editor', async () => {
    const staff = await visitor({ as: accounts.office });
    await openItem(staff, PLAN, OWN);
    const hrefs = await staff.locator('.ayumi-editor a[href]').evaluateAll((all) => all.map((link) => link.href));
    const guest = await visitor();
    for (const href of new Set(hrefs.filter((each) => each.startsWith('http') && each.includes('p_p_id=')))) {
      const response = await guest.context().request.get(href);
      const body = await response.text();
      assert.doesNotMatch(body, /ayumi-editor|変更の履歴/u, href);
      assert.doesNotMatch(body, /地域食堂・こども食堂への支援/u, href);
    }
  });

  it('gets no JSP by its own address', async () => {
    const guest = await visitor();
    for (const address of [
      '/o/plan-display-web/list.jsp',
      '/o/plan-display-web/META-INF/resources/list.jsp',
      '/o/plan-display-web/init.jspf',
      '/o/plan-editor-web/item.jsp',
      '/o/plan-editor-web/part/top.jspf',
      '/o/plan-editor-web/WEB-INF/web.xml',
    ]) {
      const response = await guest.context().request.get(at(`${address}?x=<svg/onload=alert(1)>`));
      assert.ok(response.status() >= 400, `${response.status()} ${address}`);
      const body = await response.text();
      assert.doesNotMatch(body, /<svg\/onload|<%@|at org\.|at com\./u, address);
    }
  });

  it('meets inert text only, whatever is in the address', async () => {
    const page = await visitor();
    let alerts = 0;
    page.on('dialog', (dialog) => {
      alerts++;
      dialog.dismiss();
    });
    const payload = '"><svg onload=alert(1)><script>alert(1)</script>';
    await visit(page, `${settings.publicPage}/-/plan/${settings.planCode}/list`);
    const form = page.locator('form.ad-filters');
    await form.locator('input[name$=text]').fill(payload);
    await Promise.all([page.waitForNavigation(), form.locator('[type=submit]').click()]);
    assert.equal(await page.locator('form.ad-filters input[name$=text]').inputValue(), payload);
    assert.match(seen(await page.locator('.ad-applied').innerText()), /<svg onload/);
    assert.equal(await page.locator('main svg').count(), 0);
    assert.equal(alerts, 0);
  });
});
