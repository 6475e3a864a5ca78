// One browser per test file; visitors with their own cookies; no request to a foreign host (A12).
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, afterEach, before } from 'node:test';
import { launch } from './browser.mjs';
import { settings } from './settings.mjs';

const LIMIT = 20_000;

const origin = new URL(settings.url || 'http://localhost:8080').origin;
const foreign = [];
const answers = new WeakMap();
let browser;
let open = [];

export const at = (address) => new URL(address, origin).href;

/** To be called once at the top of a test file. */
export function browserTests() {
  before(async () => {
    assert.ok(settings.url, 'AYUMI_URL is not set: start the tests with run.mjs');
    browser = await launch([new URL(origin).hostname]);
  });
  afterEach(async () => {
    await Promise.all(open.map((context) => context.close()));
    open = [];
    assert.deepEqual(foreign.splice(0), [], 'requests to a foreign host');
  });
  after(async () => {
    await browser?.close();
  });
}

function watch(context) {
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (/^(https?|wss?):$/.test(url.protocol) && url.origin !== origin) {
      foreign.push(request.url());
    }
  });
}

/**
 * A page of a new visitor, closed at the end of the test.
 *
 * @param as an account, or nothing for a guest
 */
export async function visitor({ as, language = 'ja', width = 1280, height = 900, script = true, ...more } = {}) {
  const context = await browser.newContext({
    locale: language === 'ja' ? 'ja-JP' : 'en-US',
    timezoneId: 'Asia/Tokyo',
    viewport: { width, height },
    javaScriptEnabled: script,
    ...more,
  });
  open.push(context);
  watch(context);
  context.setDefaultTimeout(LIMIT);
  const page = await context.newPage();
  page.on('response', (response) => {
    if (response.request().isNavigationRequest() && response.frame() === page.mainFrame()) {
      answers.set(page, response);
    }
  });
  if (as) {
    await signIn(context, page, as);
  }
  await context.addCookies([
    { name: 'GUEST_LANGUAGE_ID', value: language === 'ja' ? 'ja_JP' : 'en_US', url: origin },
    { name: 'COOKIE_SUPPORT', value: 'true', url: origin },
  ]);
  return page;
}

/** Sessions are kept between files; one that the portal has forgotten is made anew. */
async function signIn(context, page, account) {
  const file = path.join(settings.output, `session-${account.replace(/\W/g, '-')}.json`);
  if (existsSync(file)) {
    const kept = JSON.parse(readFileSync(file, 'utf8'));
    if (kept.origin === origin) {
      await context.addCookies(kept.cookies);
      await page.goto(at(settings.publicPage));
      if (await isSignedIn(page)) {
        return;
      }
      await context.clearCookies();
    }
  }
  await signInByForm(page, account);
  writeFileSync(file, JSON.stringify({ origin, cookies: await context.cookies() }));
}

const isSignedIn = async (page) => (await page.locator('body.signed-in').count()) === 1;

/** As a person does it; the selectors fit the demo's form and Liferay's own. */
export async function signInByForm(page, account) {
  await page.goto(at(settings.publicPage));
  await Promise.all([page.waitForNavigation(), page.locator('#sign-in, .sign-in a').first().click()]);
  const password = page.locator('main input[type=password], #content input[type=password]').first();
  const form = page.locator('form').filter({ has: page.locator('input[type=password]') }).first();
  await form.locator('input[name$=login]').first().fill(account);
  await password.fill(settings.password);
  await Promise.all([page.waitForNavigation(), form.locator('[type=submit]').first().click()]);
  assert.ok(await isSignedIn(page), `${account} could not sign in: ${await page.locator('main').innerText()}`);
}

/** Opens an address and returns the answer, which must have the status. */
export async function visit(page, address, status = 200) {
  const response = await page.goto(at(address), { waitUntil: 'load' });
  assert.equal(response.status(), status, `${address}: ${await excerpt(page)}`);
  return response;
}

const excerpt = async (page) => (await page.locator('body').innerText()).slice(0, 600);

/** Clicks and waits for the page that follows; no page of the portal may be an error page. */
export async function follow(page, locator) {
  const [response] = await Promise.all([page.waitForNavigation({ waitUntil: 'load' }), locator.click()]);
  if (response) {
    assert.ok(response.status() < 400, `${response.status()} ${response.url()}: ${await excerpt(page)}`);
  }
  return response;
}

/** Clicks and takes the file that comes: its name and its bytes. */
export async function downloaded(page, locator) {
  const [file] = await Promise.all([page.waitForEvent('download'), locator.click()]);
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

/** The markup that the server sent for the page that is open, before the browser mended it. */
export const source = async (page) => answers.get(page).text();

/** Text as a reader sees it: one space for any run of white space. */
export const seen = (text) => (text ?? '').replace(/\s+/gu, ' ').trim();

export async function texts(locator) {
  return (await locator.allInnerTexts()).map(seen);
}
