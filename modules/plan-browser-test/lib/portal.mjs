// The embedded portal, fresh, in a process of its own.
import { spawn } from 'node:child_process';
import { createWriteStream, existsSync, readFileSync } from 'node:fs';
import { mkdir, readdir } from 'node:fs/promises';
import net from 'node:net';
import path from 'node:path';
import { settings } from './settings.mjs';

const READY = 'Ayumi is ready:';
const START_LIMIT = 240_000;
const STOP_LIMIT = 40_000;
const BUNDLES = ['plan-domain', 'plan-exchange', 'plan-api', 'plan-service', 'plan-editor-web', 'plan-display-web', 'sample-city'];

export const logFile = path.join(settings.output, 'portal.log');

function freePort() {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** The one jar or war that a module's build has left. */
async function artifact(directory, extension) {
  const target = path.join(directory, 'target');
  const name = path.basename(directory);
  const files = existsSync(target) ? await readdir(target) : [];
  const found = files.filter(
    (file) => file.startsWith(name) && file.endsWith(extension) && !/-(sources|javadoc|tests)\./.test(file),
  );
  if (found.length === 0) {
    throw new Error(`${name} is not built (no ${extension} in ${target}): run "mvn verify" at the root`);
  }
  return path.join(target, found.sort().at(-1));
}

async function command(port) {
  const host = path.join(settings.root, 'modules', 'embedded-portal', 'target');
  const bundles = await Promise.all([
    ...BUNDLES.map((name) => artifact(path.join(settings.root, 'modules', name), '.jar')),
    artifact(path.join(settings.root, 'themes', 'ayumi-theme'), '.war'),
  ]);
  const options = {
    'ayumi.home': path.join(settings.output, 'portal'),
    'ayumi.fresh': 'true',
    'ayumi.port': String(port),
    'ayumi.watch': 'false',
    'ayumi.bundles': bundles.join(path.delimiter),
  };
  for (const [name, value] of Object.entries(settings.jdbc)) {
    if (value) {
      options[`ayumi.jdbc.${name}`] = value;
    }
  }
  return [
    ...Object.entries(options).map(([name, value]) => `-D${name}=${value}`),
    '-cp',
    path.join(host, 'classes'),
    'org.ayumi.embedded.portal.boot.PortalLauncher',
    settings.root,
    path.join(host, 'classes'),
    path.join(host, 'runtime-class-path'),
  ];
}

export function logTail(lines = 60) {
  return existsSync(logFile) ? readFileSync(logFile, 'utf8').split('\n').slice(-lines).join('\n') : '';
}

function exited(child, limit) {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) {
      resolve(true);
      return;
    }
    const timer = setTimeout(() => resolve(false), limit);
    child.once('exit', () => {
      clearTimeout(timer);
      resolve(true);
    });
  });
}

async function stop(child) {
  child.kill('SIGTERM');
  if (!(await exited(child, STOP_LIMIT))) {
    child.kill('SIGKILL');
    throw new Error(`The portal did not stop within ${STOP_LIMIT / 1000} s`);
  }
}

/** Starts a portal and returns its address and a function that stops it. */
export async function startPortal() {
  const port = settings.port || (await freePort());
  await mkdir(settings.output, { recursive: true });
  const log = createWriteStream(logFile);
  const child = spawn(settings.java, await command(port), { cwd: settings.output, stdio: ['ignore', 'pipe', 'pipe'] });
  child.stderr.pipe(log, { end: false });
  const address = new Promise((resolve, reject) => {
    let seen = '';
    const timer = setTimeout(() => reject(new Error(`The portal was not ready after ${START_LIMIT / 1000} s`)), START_LIMIT);
    child.stdout.on('data', (chunk) => {
      log.write(chunk);
      seen += chunk;
      const line = seen.split('\n').slice(0, -1).find((each) => each.includes(READY));
      if (line) {
        clearTimeout(timer);
        resolve(new URL(line.slice(line.indexOf(READY) + READY.length).match(/https?:\/\/\S+/)[0]).origin);
      }
      seen = seen.slice(seen.lastIndexOf('\n') + 1);
    });
    child.once('error', reject);
    child.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`The portal ended with exit code ${code} before it was ready`));
    });
  });
  try {
    return { url: await address, stop: () => stop(child) };
  } catch (e) {
    if (child.exitCode === null && child.pid) {
      await stop(child);
    }
    throw new Error(`${e.message}\n${logTail()}`, { cause: e });
  }
}
