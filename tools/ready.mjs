// What every test command needs first: packages, a build, and a browser.
import { findBrowser } from './browser.mjs';
import { build, installPackages } from './prepare.mjs';
import { needPrograms } from './programs.mjs';

/** @returns environment that names the browser; says what is missing in one sentence and stops otherwise */
export async function ready() {
  try {
    installPackages();
    needPrograms();
    build();
    return { CHROME_PATH: await findBrowser() };
  } catch (error) {
    console.error(error.message);
    console.log('0 passed, 1 failed');
    process.exit(1);
  }
}
