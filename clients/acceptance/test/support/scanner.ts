import { expect } from 'chai';
import type { Browser } from 'playwright-core';
import { theBrowser } from './browser.js';
import { homeOf } from './home.js';
import { signIn } from './person.js';
import { Portal, sizes } from './portal.js';
import { theSystem } from './the-system.js';

export interface Gate {
  id: string;
  name: string;
}

/** A tablet at a gate, as a browser has it. */
export async function openScanner(browser?: Browser): Promise<Portal> {
  const context = await (browser ?? (await theBrowser())).newContext({
    baseURL: (await theSystem()).gatewayUrl,
    ...{ viewport: sizes.phone, locale: 'en', hasTouch: true, serviceWorkers: 'allow' as const },
  });
  return new Portal(context, await context.newPage());
}

/** The page once more, as after its end: what the device kept is all that it has. */
export async function openAgain({ context }: Portal): Promise<Portal> {
  const again = new Portal(context, await context.newPage());
  await again.page.goto('/scanner/');
  return again;
}

/** Pairs the device by a code that a manager was told, and begins at the gate. */
export async function pairAndBegin(device: Portal, gate: Gate): Promise<{ id: string }> {
  const { page } = device;
  await page.goto('/scanner/');
  const id = await pair(device, gate);
  await page.getByTestId(`gate-${gate.id}`).check();
  await page.getByTestId('begin').click();
  await page.getByTestId('gate').filter({ hasText: gate.name }).waitFor();
  await page.locator('[data-link=online]').waitFor();
  return { id };
}

/** Types the code of another device of the gate, where it is asked for. */
export async function pair({ page }: Portal, gate: Gate): Promise<string> {
  const { devices } = (await signIn('Meera')).client;
  const name = `Tablet ${Date.now()}`;
  const { pairing, id } = await devices.create({ name, kind: 'gate', gateId: gate.id });
  await page.getByTestId('pairing-code').fill(pairing.code.toLowerCase());
  await page.getByTestId('pair').click();
  return id;
}

/** The gate at which tests stand. */
export async function northGate(): Promise<Gate> {
  const { gates } = (await signIn('Meera')).client;
  const name = 'North gate';
  const known = (await gates.list()).items.find((gate) => gate.name === name);
  return known ?? gates.create({ name });
}

/** Asha gives somebody a pass, with which one may come once. */
export async function passFor(name: string) {
  const { passes } = (await signIn('Asha')).client;
  const unitIds = [await homeOf('Asha')];
  const pass = await passes.issuePass({ unitIds, kind: 'single', visitor: { name } });
  expect(pass.code).to.match(/^[0-9]{6}$/);
  const { text } = await passes.qr(pass.id);
  return { id: pass.id, code: pass.code, qr: text };
}
