// Finds a Chromium for the browser walks, or installs one, or says in one sentence what to do.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { find, install, mayInstall } from './programs.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

/** @returns path of a browser that starts; throws a sentence that says what to do when there is none. */
export async function findBrowser() {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROME_PATH names ${named}, which does not exist.`);
    return named;
  }
  return onThisMachine() ?? (await playwrightsOwn()) ?? debianPackage() ?? giveUp();
}

function onThisMachine() {
  const found = NAMES.map(find).find((file) => file !== null);
  return found ?? (existsSync(MAC) ? MAC : null);
}

async function playwrightsOwn() {
  const { chromium } = await import('playwright-core');
  const own = chromium.executablePath();
  if (existsSync(own)) return own;
  if (mayInstall()) return null;
  spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit', timeout: 180_000 });
  return existsSync(own) ? own : null;
}

function debianPackage() {
  if (!mayInstall()) return null;
  install(['chromium']);
  return onThisMachine();
}

function giveUp() {
  throw new Error('No browser found: install Chrome or Chromium, or set CHROME_PATH to one.');
}
