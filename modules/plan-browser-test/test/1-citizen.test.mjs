// A citizen finds and reads an item of the published plan.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addresses, assertCrumbs, card, filter, result, rows, search, widgets } from '../lib/citizen.mjs';
import { settings } from '../lib/settings.mjs';
import { at, browserTests, follow, seen, texts, visit, visitor } from '../lib/suite.mjs';

browserTests();

const TOTAL = 38;
const ITEM = { slug: '4-1-2', reference: 'Ⅳ-(1)-②', title: '② 協働推進本部の運営' };

describe('a citizen', () => {
  it('goes from the contents to a heading to an item', async () => {
    const page = await visitor();
    await visit(page, settings.publicPage);
    const widget = widgets(page).first();
    assert.equal(await widgets(page).count(), 1);
    const headings = await texts(widget.locator('.ad-contents a'));
    assert.equal(headings.length, 4 + 12, headings.join(' / '));
    assert.match(await widget.locator('.ad-total').innerText(), /38件（うち再掲1件）/);
    await follow(page, widget.getByRole('link', { name: '(1) 庁内の推進体制' }));
    assert.deepEqual((await rows(widgets(page).first())).map((row) => row.reference), ['Ⅳ-(1)-①', ITEM.reference, 'Ⅳ-(1)-③', 'Ⅳ-(1)-④']);
    await follow(page, page.getByRole('link', { name: ITEM.title }));
    assert.equal(new URL(page.url()).pathname.split('/').at(-1), ITEM.slug);
    assert.equal((await card(page)).fields['整理番号'], ITEM.reference);
  });

  for (const text of ['Ⅳ-(1)-②', 'IV-(1)-②', 'ⅳ-（１）-②', '4-1-2', '４－１－２', 'Ⅳ - (1) - ②']) {
    it(`finds the same one item by the number ${text}`, async () => {
      const page = await visitor();
      const found = await search(page, text);
      assert.deepEqual(found.map((row) => row.title), [ITEM.title]);
      assert.match(await result(widgets(page).first()), /^1件$/);
    });
  }

  for (const [text, titles] of [
    ['ｵｰﾌﾟﾝﾃﾞｰﾀ', ['③ オープンデータの公開']],
    ['おーぷんでーた', ['③ オープンデータの公開']],
    ['オ－プンデ－タ', ['③ オープンデータの公開']],
    ['%', []],
    ['_', []],
  ]) {
    it(`finds folded text: ${text}`, async () => {
      const page = await visitor();
      assert.deepEqual((await search(page, text)).map((row) => row.title), titles);
    });
  }

  it('filters by department, kind, actor and the mark of a year, each with its count', async () => {
    const page = await visitor();
    await visit(page, addresses.list());
    assert.match(await result(widgets(page).first()), new RegExp(`^${TOTAL}件`));
    await filter(page, { 担当課: 'こども未来課' });
    const children = await rows(widgets(page).first());
    assert.deepEqual(children.map((row) => row.reference), ['Ⅰ-(2)-③', 'II - (2) - ②', 'II - (3) - ③']);
    await filter(page, { 種別: '新規' });
    assert.deepEqual((await rows(widgets(page).first())).map((row) => row.reference), ['Ⅰ-(2)-③']);
    assert.equal(await result(widgets(page).first()), '1件');
    const chips = await texts(widgets(page).first().locator('.ad-applied li'));
    assert.equal(chips.length, 2, chips.join());
    await follow(page, widgets(page).first().locator('.ad-applied a').first());
    const left = await rows(widgets(page).first());
    assert.ok(left.length > 1);
  });

  it('filters by fiscal year and mark', async () => {
    const page = await visitor();
    await visit(page, addresses.list());
    const year = widgets(page).first().getByLabel('年度', { exact: true });
    const label = (await texts(year.locator('option')))[1];
    const mark = widgets(page).first().getByLabel('年次計画の内容', { exact: true });
    const study = (await texts(mark.locator('option'))).find((text) => /^検討(?!・)/.test(text));
    await filter(page, { 年度: label, 年次計画の内容: study });
    const found = await rows(widgets(page).first());
    assert.ok(found.length > 0 && found.length < TOTAL, `${found.length} items`);
  });

  it('pages through the list and comes to every item once', async () => {
    const page = await visitor();
    await visit(page, addresses.list());
    const hrefs = (await rows(widgets(page).first())).map((row) => row.href);
    assert.equal(hrefs.length, 20);
    await follow(page, page.locator('.ad-pages a[rel=next]'));
    hrefs.push(...(await rows(widgets(page).first())).map((row) => row.href));
    assert.equal(new Set(hrefs).size, TOTAL);
    assert.equal(await page.locator('.ad-pages a[rel=next]').count(), 0);
    assert.equal(await page.locator('.ad-pages [aria-current=page]').count(), 1);
  });

  it('has no pager where there is one page, and the first page where there is no such page', async () => {
    const page = await visitor();
    await search(page, '4-1');
    assert.equal(await page.locator('.ad-pages').count(), 0);
    await visit(page, addresses.list());
    const next = await page.locator('.ad-pages a[rel=next]').getAttribute('href');
    const beyond = next.replace(/page=2\b/, 'page=99');
    assert.notEqual(beyond, next);
    await visit(page, beyond);
    assert.equal((await rows(widgets(page).first())).length, 20);
  });

  it('is helped on when nothing is found', async () => {
    const page = await visitor();
    assert.deepEqual(await search(page, 'どこにもないことば'), []);
    assert.match(await result(widgets(page).first()), /0件/);
    await follow(page, widgets(page).first().locator('.ad-none').getByRole('link', { name: 'すべての項目を見る' }));
    assert.equal((await rows(widgets(page).first())).length, 20);
  });

  it('reads the card of an item as the plan prints it', async () => {
    const page = await visitor();
    await visit(page, addresses.item('1-1-1'));
    const { title, fields, actors, years } = await card(page);
    assert.equal(title, '① 市政情報の発信の充実');
    assert.equal(fields['基本方針'], 'Ⅰ 情報を分かち合い、参加の入口をひろげます');
    assert.equal(fields['基本施策'], '(1) わかりやすい情報の共有');
    assert.equal(fields['整理番号'], 'Ⅰ-(1)-①');
    assert.equal(fields['種別'], '継続');
    assert.equal(fields['担当課'], '広報広聴課・関係課');
    assert.deepEqual(actors, ['■市民', '■地域コミュニティ', '■市民活動団体', '■事業者', '■教育機関', '■行政']);
    assert.match(fields['目的'], /^市の動きが誰にでも届き/);
    assert.match(fields['内容'], /やさしい日本語と音声/);
    assert.match(fields['完了の目安'], /^- /);
    assert.deepEqual(Object.values(years), ['実施', '→', '→', '→', '→']);
    assert.match(await page.locator('.ad-reports').innerText(), /調整を終え、残りを実施します。/);
  });

  it('is led from a re-listed item to its original and back', async () => {
    const page = await visitor();
    await visit(page, addresses.item('4-2-3'));
    assert.match(await widgets(page).first().innerText(), /再掲です/);
    await follow(page, widgets(page).first().locator('.ad-note a'));
    assert.ok(page.url().endsWith('/1-3-1'), page.url());
    await follow(page, widgets(page).first().locator('.ad-also a'));
    assert.ok(page.url().endsWith('/4-2-3'), page.url());
  });

  it('leafs through the items by their neighbours', async () => {
    const page = await visitor();
    await visit(page, addresses.item('1-1-3'));
    await follow(page, page.locator('a[rel=next]'));
    assert.ok(page.url().endsWith('/1-2-1'), page.url());
    await follow(page, page.locator('a[rel=prev]'));
    assert.ok(page.url().endsWith('/1-1-3'), page.url());
  });

  it('hears words for every mark', async () => {
    const page = await visitor();
    await visit(page, addresses.item('1-1-1'));
    const tree = await widgets(page).first().ariaSnapshot();
    const unsaid = tree.replace(/記号の見かた[\s\S]*/u, '').split('\n').filter((line) => /[■□→✓◇●○]/u.test(line));
    assert.deepEqual(unsaid, []);
    assert.match(tree, /対象/);
  });

  it('reads the pages in English', async () => {
    const page = await visitor({ language: 'en' });
    await visit(page, addresses.item(ITEM.slug));
    assert.match(await page.locator('html').getAttribute('lang'), /^en/);
    const labels = await texts(page.locator('dl.ad-card:not(.ad-reports) dt:not([lang^=ja])'));
    assert.ok(labels.length > 4, labels.join());
    assert.doesNotMatch(labels.join(''), /[\p{Script=Hiragana}\p{Script=Han}]/u);
  });

  it('sees title, trail and one address of the item from everywhere', async () => {
    const page = await visitor();
    await visit(page, addresses.item(ITEM.slug));
    assert.match(await page.title(), /協働推進本部の運営/);
    await assertCrumbs(page, await lastCrumb(page));
    assert.match(await lastCrumb(page), /協働推進本部の運営|Ⅳ-\(1\)-②/);
    const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
    assert.equal(new URL(canonical).pathname, new URL(at(addresses.item(ITEM.slug))).pathname);
    assert.doesNotMatch(canonical, /INSTANCE|p_p_id|[?&]/);
    assert.equal(await page.locator('link[rel=canonical]').count(), 1);
    assert.equal(await page.locator('h1').count(), 1);
    await visit(page, canonical);
    assert.equal((await card(page)).fields['整理番号'], ITEM.reference);
  });

  it('gets the same 404 page for what is unknown and what is not published', async () => {
    const page = await visitor();
    const bodies = [];
    for (const address of [
      addresses.item('9-9-9'),
      addresses.item('i-4-1-2'),
      addresses.item('%3Csvg%20onload=alert(1)%3E'),
      addresses.item('4-1-2', 'no-such-plan'),
      addresses.list('', 'no-such-plan'),
    ]) {
      const response = await visit(page, address, 404);
      assert.match(response.headers()['content-type'], /^text\/html/);
      bodies.push(seen(await page.locator('main').innerText()));
    }
    assert.match(bodies[0], /ページが見つかりません/);
    assert.deepEqual([...new Set(bodies)], [bodies[0]]);
  });

  it('prints an item on one page of A4', async () => {
    const page = await visitor();
    await visit(page, addresses.item(ITEM.slug));
    const pdf = (await page.pdf({ format: 'A4', printBackground: true })).toString('latin1');
    assert.ok(pdf.startsWith('%PDF-'));
    assert.equal(pdf.match(/\/Type \/Page\b/g).length, 1, 'pages');
    await page.emulateMedia({ media: 'print' });
    assert.equal(await page.locator('.ad-card').first().isVisible(), true);
    assert.equal(await page.locator('.ad-neighbours').isVisible(), false, 'controls are not printed');
  });
});

async function lastCrumb(page) {
  return (await texts(page.locator('ol.breadcrumb > li'))).at(-1);
}
