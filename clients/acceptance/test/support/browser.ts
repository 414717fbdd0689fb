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
    // A camera that shows a clock, which no page sees unless it is allowed to.
    args: ['--use-fake-device-for-media-stream'],
  });
}

// A root hook: it runs once, after the last file.
after(async function closeTheBrowser() {
  await (await launched)?.close();
});
