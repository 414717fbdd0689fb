import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { theBrowser } from './browser.js';
import { axeViolations } from './checks/axe-violations.js';
import { faintControls } from './checks/contrast.js';
import { coveredControls } from './checks/covered.js';
import { faultsOfLargeText } from './checks/large-text.js';
import { wrongTabStops } from './checks/tab-stops.js';
import { leastTarget, smallTargets } from './checks/targets.js';
import { accountOf, type Name } from './person.js';
import { suiteFolder, theSystem } from './the-system.js';

export const sizes = {
  desk: { width: 1280, height: 800 },
  phone: { width: 390, height: 844 },
} as const;

/** How somebody looks at the portal. */
export interface Look {
  size?: keyof typeof sizes;
  theme?: 'light' | 'dark';
  language?: string;
  /** Where the device's clocks are, as an IANA name. */
  timeZone?: string;
}

/** A browser of its own for one person: its cookies and its storage are nobody else's. */
export async function openPortal(look: Look = {}): Promise<Portal> {
  return openAt((await theSystem()).gatewayUrl, look);
}

/** The same, at another origin than the system's. */
export async function openAt(baseURL: string, look: Look = {}): Promise<Portal> {
  const { size = 'desk', theme = 'light', language = 'en', timeZone } = look;
  const browser = await theBrowser();
  const context = await browser.newContext({
    baseURL,
    viewport: sizes[size],
    colorScheme: theme,
    locale: language,
    hasTouch: size === 'phone',
    ...(timeZone !== undefined && { timezoneId: timeZone }),
  });
  return new Portal(context, await context.newPage());
}

/** Opens the portal and signs in. */
export async function openPortalAs(name: Name, look: Look = {}): Promise<Portal> {
  const portal = await openPortal(look);
  await portal.signIn(name);
  return portal;
}

/**
 * For hooks: closes those that were opened at all. Where a test failed before it had opened one, its own
 * failure is what there is to read.
 */
export async function closePortals(...portals: (Portal | undefined)[]): Promise<void> {
  const opened = portals.filter((portal) => portal !== undefined);
  // What one of them complains about must not leave the others open.
  await Promise.all(opened.map(({ context }) => context.close()));
  for (const portal of opened) await portal.close();
}

/** A page of the portal in a browser, and what it was told that no person would see. */
export class Portal {
  readonly complaints: string[] = [];

  constructor(
    readonly context: BrowserContext,
    readonly page: Page,
  ) {
    page.setDefaultTimeout(15_000);
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('console', (message) => {
      // What a page throws while it is drawn it tells the console alone, as an ERROR. That sizes are told
      // in the next frame only is none.
      if (
        /^ERROR (?!Error: ResizeObserver loop)|Content Security Policy|Trusted ?Type|NG0\d+/.test(
          message.text(),
        )
      ) {
        this.complaints.push(message.text());
      }
    });
  }

  async signIn(name: Name): Promise<void> {
    await this.signInAs(await accountOf(name));
  }

  async signInAs({ email, password }: { email: string; password: string }): Promise<void> {
    await this.page.goto('/sign-in');
    await this.page.locator('input[autocomplete=username]').fill(email);
    await this.page.locator('input[autocomplete=current-password]').fill(password);
    await this.page.locator('button[type=submit]').click();
    await this.page.locator('.shell').waitFor();
    await this.connected();
  }

  /** In front of the areas, where a page asks who is there. */
  async signInOutside(
    path: string,
    { email, password }: { email: string; password: string },
  ): Promise<void> {
    await this.page.goto(path);
    const form = this.page.getByTestId('join-sign-in');
    await form.locator('input[autocomplete=username]').fill(email);
    await form.locator('input[autocomplete=current-password]').fill(password);
    await form.locator('[type=submit]').click();
    await this.page.getByTestId('join-ask').or(this.page.getByTestId('outcome')).waitFor();
  }

  /** Out by the menu of the person, as anybody goes. */
  async signOut(): Promise<void> {
    await this.page.getByTestId('person-menu').click();
    await this.page.getByTestId('sign-out').click();
  }

  /** Waits until the page hears what happens. */
  async connected(): Promise<void> {
    await this.page.locator('.shell[data-connected=true]').waitFor();
  }

  /** Writes down, in the page, each visit that rings, and when. */
  async watchRings(): Promise<void> {
    await this.page.evaluate(() => {
      const rings: { visitId: string; at: number }[] = [];
      Object.assign(window, { rings });
      const look = (): void => {
        const visitId = document.querySelector('[data-testid=ring]')?.getAttribute('data-visit');
        if (visitId && rings.at(-1)?.visitId !== visitId) rings.push({ visitId, at: Date.now() });
      };
      new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
    });
  }

  /** What has rung since {@link watchRings}. */
  rings(): Promise<{ visitId: string; at: number }[]> {
    return this.page.evaluate(
      () => (window as unknown as { rings: { visitId: string; at: number }[] }).rings,
    );
  }

  async rang(visitId: string): Promise<number> {
    const ring = await eventually(
      async () => {
        const found = (await this.rings()).find((one) => one.visitId === visitId);
        if (found === undefined) throw new Error(`The page has not rung for visit ${visitId}`);
        return found;
      },
      { within: 10_000, every: 50 },
    );
    return ring.at;
  }

  /** Nothing that people with assistive technology would trip over. */
  async expectAccessible(what: string): Promise<void> {
    const violations = await axeViolations(this.page);
    expect(violations, `${what}: ${JSON.stringify(violations, null, 1)}`).to.deep.equal([]);
  }

  /** No page is wider than the screen, and no word of the navigation is cut. */
  async expectFits(what: string): Promise<void> {
    const { needed, has, cut } = await this.page.evaluate(() => ({
      needed: document.documentElement.scrollWidth,
      has: document.documentElement.clientWidth,
      cut: Array.from(document.querySelectorAll('.nav a span'))
        // One pixel is left of what is read out and not seen.
        .filter(({ scrollWidth, clientWidth }) => clientWidth > 1 && scrollWidth > clientWidth)
        .map(({ textContent }) => textContent),
    }));
    expect(needed, `${what} needs ${needed} pixels`).to.be.at.most(has);
    expect(cut, `${what}: cut`).to.deep.equal([]);
  }

  /** What axe does not look at: targets, marks of controls, Tab stops, and text of twice the size. */
  async expectUsable(what: string): Promise<void> {
    const isTouched = await this.page.evaluate(() => matchMedia('(pointer: coarse)').matches);
    const faults = [
      ...(await this.page.evaluate(smallTargets, leastTarget(isTouched))),
      ...(await this.page.evaluate(faintControls, 3)),
      ...(await this.page.evaluate(wrongTabStops)),
      ...(await faultsOfLargeText(this.page)),
    ];
    expect(faults, [what, ...faults].join('; ')).to.deep.equal([]);
  }

  /**
   * Nothing in this form lies half below what stays on the screen, and nothing in the page lies below it
   * with the focus on it.
   */
  async expectUncovered(what: string, form: string): Promise<void> {
    await this.page.evaluate(() => window.scrollTo(0, 0));
    const atRest = await this.page.evaluate(coveredControls, { within: form, withFocus: false });
    const focused = await this.page.evaluate(coveredControls, { within: 'body', withFocus: true });
    expect({ atRest, focused }, what).to.deep.equal({ atRest: [], focused: [] });
  }

  /** Keeps a picture of the page for people to look at, beside the data of this run. */
  async picture(name: string): Promise<void> {
    const folder = join(suiteFolder, 'screenshots');
    await mkdir(folder, { recursive: true });
    // What sticks to the screen would stand in the middle of the picture.
    await this.page.evaluate(() => window.scrollTo(0, 0));
    // A dialog covers the screen, not what lies below it.
    const fullPage = (await this.page.locator('dialog[open]').count()) === 0;
    await this.page.screenshot({ path: join(folder, `${name}.png`), fullPage });
  }

  /** Closes the browser; what the page complained about meanwhile fails the test, once. */
  async close(): Promise<void> {
    await this.context.close();
    expect(this.complaints.splice(0).join('\n')).to.equal('');
  }
}
