// Where the browser comes from, and how it is started.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { settings } from './settings.mjs';

const INSTALLED = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/opt/google/chrome/chrome',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

/** Unpacks the npm package's browser; a folder per version, because it takes whatever lies there. */
async function packaged() {
  const require = createRequire(import.meta.url);
  const main = require.resolve('@sparticuz/chromium');
  const home = main.slice(0, main.indexOf(path.join('@sparticuz', 'chromium')) + path.join('@sparticuz', 'chromium').length);
  const { version } = JSON.parse(await readFile(path.join(home, 'package.json'), 'utf8'));
  const folder = path.join(settings.output, `chromium-${version}`);
  await mkdir(folder, { recursive: true });
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    const { default: carried } = await import('@sparticuz/chromium');
    const executable = await carried.executablePath();
    await lendLibraries(executable, path.join(home, 'bin', 'al2023.tar.br'), folder);
    return executable;
  } finally {
    if (before === undefined) {
      delete process.env.TMPDIR;
    } else {
      process.env.TMPDIR = before;
    }
  }
}

/** A machine without any browser may lack its libraries (NSS and others): the package carries them too. */
async function lendLibraries(executable, archive, folder) {
  if (!execFileSync('ldd', [executable], { encoding: 'utf8' }).includes('not found')) {
    return;
  }
  execFileSync('tar', ['-x', '-C', folder], { input: brotliDecompressSync(await readFile(archive)) });
  process.env.LD_LIBRARY_PATH = [path.join(folder, 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
}

/** AYUMI_BROWSER, else one of the machine, else the npm package's on Linux x64, else Playwright's own. */
export async function browserPath() {
  if (settings.browser) {
    if (!existsSync(settings.browser)) {
      throw new Error(`AYUMI_BROWSER: there is no ${settings.browser}`);
    }
    return settings.browser;
  }
  const installed = (INSTALLED[process.platform] ?? []).find(existsSync);
  if (installed) {
    return installed;
  }
  return process.platform === 'linux' && process.arch === 'x64' ? packaged() : undefined;
}

/**
 * @param hosts the host names that pages may ask; all others do not resolve
 */
export async function launch(hosts) {
  const root = process.getuid?.() === 0;
  return chromium.launch({
    executablePath: process.env.AYUMI_BROWSER_FOUND || (await browserPath()),
    headless: true,
    args: [
      ...(root ? ['--no-sandbox', '--no-zygote'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--host-resolver-rules=MAP * ~NOTFOUND, ${hosts.map((host) => `EXCLUDE ${host}`).join(', ')}`,
    ],
  });
}
