import { chromium } from '@gatehouse/scripts/provision/chromium';
import { chromium as driver, type Browser } from 'playwright-core';

let launched: Promise<Browser> | undefined;

/** The one browser of this suite, in which each person has a context of their own. */
export function theBrowser(): Promise<Browser> {
  return (launched ??= launch());
}

async function launch(): Promise<Browser> {
  const executablePath = await chromium.findProgram();
  if (executablePath === undefined) throw new Error('Chromium was installed, but cannot be found');
  return driver.launch({
    executablePath,
    // Chromium's sandbox wants another user than root.
    chromiumSandbox: process.getuid?.() !== 0,
    // A camera that shows a clock. A browser without a window has nobody to ask whether a page may see it:
    // the page may, unless what it was sent with forbids it.
    args: ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'],
  });
}

// A root hook: it runs once, after the last file.
after(async function closeTheBrowser() {
  await (await launched)?.close();
});
