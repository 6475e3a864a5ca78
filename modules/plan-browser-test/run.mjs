// Runs the tests, takes the screenshots or measures, against a fresh embedded portal or the one at AYUMI_URL.
import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { browserPath } from './lib/browser.mjs';
import { logFile, logTail, startPortal } from './lib/portal.mjs';
import { settings } from './lib/settings.mjs';

const SCRIPTS = { screenshots: 'screenshots.mjs', benchmark: 'benchmark.mjs' };
const script = SCRIPTS[process.argv[2]];
const named = process.argv.slice(script ? 3 : 2);
const chosen = named.length ? named : (process.env.AYUMI_TESTS ?? '').split(' ').filter(Boolean);

function files() {
  const all = readdirSync(path.join(settings.module, 'test')).filter((name) => name.endsWith('.test.mjs')).sort();
  const some = chosen.length ? all.filter((name) => chosen.some((part) => name.includes(part))) : all;
  if (some.length === 0) {
    throw new Error(`No test file is named like ${chosen.join(', ')}`);
  }
  return some.map((name) => path.join('test', name));
}

const program = script
  ? [script]
  : ['--test', '--test-concurrency=1', '--test-reporter=./lib/reporter.mjs', '--test-reporter-destination=stdout', ...files()];

let portal;
let tests;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.once(signal, () => (tests ? tests.kill('SIGTERM') : undefined));
}

mkdirSync(settings.output, { recursive: true });
try {
  const browser = await browserPath();
  console.log(`browser: ${browser ?? "Playwright's own"}`);
  if (!settings.url) {
    const began = Date.now();
    if (process.env.AYUMI_HEAP) {
      process.env.JAVA_TOOL_OPTIONS = `-Xmx${process.env.AYUMI_HEAP}`;
    }
    portal = await startPortal();
    console.log(`portal: ${portal.url}, ready after ${Math.round((Date.now() - began) / 1000)} s, log in ${path.relative(process.cwd(), logFile)}`);
  }
  const env = { ...process.env, AYUMI_URL: settings.url || portal.url, AYUMI_OWN_PORTAL: portal ? 'true' : '' };
  if (browser) {
    env.AYUMI_BROWSER_FOUND = browser;
  }
  tests = spawn(process.execPath, program, { cwd: settings.module, env, stdio: 'inherit' });
  process.exitCode = await new Promise((resolve, reject) => {
    tests.once('error', reject);
    tests.once('exit', (code, signal) => resolve(signal ? 1 : code));
  });
  if (process.exitCode !== 0 && portal) {
    console.log(`--- end of the portal's log (${logFile})\n${logTail()}\n---`);
  }
} catch (e) {
  console.error(e.message);
  process.exitCode = 1;
} finally {
  await portal?.stop();
}
