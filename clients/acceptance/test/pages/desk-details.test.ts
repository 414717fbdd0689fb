import type { Visit } from '@gatehouse/client/gatehouse-client';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import type { Locator } from 'playwright-core';
import { focused } from '../support/focus.js';
import { signIn } from '../support/person.js';
import { closePortals, openPortal, openPortalAs, type Portal } from '../support/portal.js';
import { ring } from '../support/states.js';
import { theSystem, unanswered } from '../support/the-system.js';
import { sendAwayWhoeverWaits } from '../support/waiting-visitors.js';

const minuteMs = 60_000;

describe('what a guard hears and sees at the desk, in a browser', () => {
  let guard: Portal;
  before(function startTheSystem() {
    this.timeout(180_000);
    return theSystem();
  });
  after(() => sendAwayWhoeverWaits());
  afterEach(() => closePortals(guard));

  /** Answers each question for visits of a state with these, in pages of a hundred as the API does. */
  const serve = async (visits: Partial<Record<Visit['state'], Visit[]>>): Promise<void> => {
    await guard.page.route(/\/api\/v1\/visits\?/, async (route) => {
      const { searchParams } = new URL(route.request().url());
      const all = visits[searchParams.get('state') as Visit['state']] ?? [];
      const from = Number(searchParams.get('cursor') ?? 0);
      const next = from + Number(searchParams.get('limit') ?? 30);
      const more = next < all.length ? { nextCursor: String(next) } : {};
      await route.fulfill({ json: { items: all.slice(from, next), ...more } });
    });
  };
  /** A visit as the API tells it, changed. */
  const likeOne = async (): Promise<(name: string, more: Partial<Visit>) => Visit> => {
    const { client } = await signIn('Gopal');
    const visit = await client.visits.get(await ring('Pattern'));
    await sendAwayWhoeverWaits();
    let count = 0;
    return (name, more) => ({
      ...visit,
      id: `0192f3a4-7c1e-7000-8000-${String((count += 1)).padStart(12, '0')}`,
      visitor: { name },
      ...more,
    });
  };
  const ago = (ms: number): string => new Date(Date.now() - ms).toISOString();
  const expectNames = (list: Locator, names: string[]): Promise<unknown> =>
    eventually(async () =>
      expect(await list.locator('.title').allInnerTexts()).to.deep.equal(names),
    );

  describe('sounds', () => {
    /** What the page has sounded, in hertz. */
    const heard = (): Promise<number[]> =>
      guard.page.evaluate(() => (window as unknown as { heard: number[] }).heard);
    const listen = () => {
      const tones: number[] = [];
      Object.assign(window, { heard: tones });
      window.OscillatorNode = class extends OscillatorNode {
        override start(when?: number): void {
          tones.push(this.frequency.value);
          super.start(when);
        }
      };
    };
    const answer = async (name: string, step: 'approve' | 'deny' | undefined): Promise<void> => {
      const { client } = await signIn('Asha');
      const visitId = await ring(name);
      // Whom another page of the guard asked for is there at the next look.
      await guard.page.reload();
      await guard.connected();
      const entry = guard.page.locator(`[data-visit="${visitId}"]`);
      await entry.waitFor();
      if (step !== undefined) await client.visits[step](visitId);
      await entry
        .and(guard.page.locator(':not([data-state=requested])'))
        .waitFor({ timeout: unanswered.within });
    };
    const open = async (): Promise<void> => {
      guard = await openPortal();
      await guard.context.addInitScript(listen);
      await guard.signIn('Gopal');
    };
    const pressed = (): Promise<string | null> =>
      guard.page.getByTestId('desk-sounds').getAttribute('aria-pressed');

    it('rise for yes, fall for no, and stay the same for no answer', async function longEnough() {
      this.timeout(120_000);
      await open();
      const melodies: ['approve' | 'deny' | undefined, number[]][] = [
        ['approve', [523, 784]],
        ['deny', [392, 262]],
        [undefined, [330, 330]],
      ];
      for (const [step, tones] of melodies) {
        await answer(`Heard ${step ?? 'nothing'}`, step);
        await eventually(async () => expect(await heard()).to.deep.equal(tones));
      }
    });

    it('are off until somebody turns them on again, on another day too', async function longEnough() {
      this.timeout(120_000);
      await open();
      expect(await pressed()).to.equal('true');
      await guard.page.getByTestId('desk-sounds').click();
      await answer('Unheard', 'approve');
      expect(await pressed()).to.equal('false');
      expect(await heard()).to.deep.equal([]);
      await guard.page.getByTestId('desk-sounds').click();
      await answer('Heard again', 'deny');
      await eventually(async () => expect(await heard()).to.deep.equal([392, 262]));
    });
  });

  describe('the list', () => {
    it('has who waits with the least time first, what was just answered, and folds the rest', async () => {
      const like = await likeOne();
      guard = await openPortalAs('Gopal');
      const waits = (name: string, ms: number) =>
        like(name, { state: 'requested', answerBy: ago(-ms) });
      const answered = (name: string, state: Visit['state'], ms: number) =>
        like(name, { state, answeredAt: ago(ms), answerBy: ago(0) });
      await serve({
        requested: [
          waits('Later', 50 * minuteMs),
          waits('Soon', 20 * minuteMs),
          waits('Next', 30 * minuteMs),
        ],
        approved: [
          answered('Let In Long Ago', 'approved', 40 * minuteMs),
          answered('Let In Now', 'approved', minuteMs),
          answered('Let In Before', 'approved', 10 * minuteMs),
        ],
        denied: [answered('Turned Away', 'denied', 2 * minuteMs)],
      });
      await guard.page.reload();
      await guard.connected();
      const waiting = guard.page.getByTestId('waiting');
      await waiting.getByText('Soon').waitFor();
      await expectNames(waiting, ['Soon', 'Next', 'Later']);
      await expectNames(guard.page.getByTestId('answered'), ['Let In Now', 'Turned Away']);
      const rest = guard.page.getByTestId('not-in');
      await rest.locator('summary').getByText('(2)').waitFor();
      expect(await rest.getByTestId('visit').first().isVisible()).to.equal(false);
      await rest.locator('summary').click();
      await expectNames(rest, ['Let In Before', 'Let In Long Ago']);
    });

    it('has everybody of a burst, however many pages that is', async () => {
      const like = await likeOne();
      guard = await openPortalAs('Gopal');
      const burst = Array.from({ length: 230 }, (_, index) =>
        like(`Burst ${index}`, { state: 'requested', answerBy: ago((index - 600) * minuteMs) }),
      );
      await serve({ requested: burst });
      await guard.page.reload();
      await guard.connected();
      const entries = guard.page.getByTestId('waiting').getByTestId('visit');
      await eventually(async () => expect(await entries.count()).to.equal(230));
      // The newest of all was on the first page, and has the most time.
      await expectNames(entries.last(), ['Burst 0']);
    });
  });

  it('counts who is inside, and has whoever is there the longest first', async () => {
    const like = await likeOne();
    guard = await openPortalAs('Gopal');
    const inside = (name: string, ms: number) =>
      like(name, { state: 'inside', checkedInAt: ago(ms) });
    await serve({
      inside: [
        inside('Short', minuteMs),
        inside('Longest', 90 * minuteMs),
        inside('Long', 60 * minuteMs),
      ],
    });
    await guard.page.goto('/employee/inside');
    const list = guard.page.locator('main .list');
    await expectNames(list, ['Longest', 'Long', 'Short']);
    const count = guard.page.getByTestId('inside-count');
    await eventually(async () => expect(await count.innerText()).to.equal('3 visitors inside'));
    await guard.page.getByTestId('inside-search').fill('short');
    await eventually(async () => expect(await count.innerText()).to.equal('1 visitor inside'));
  });

  it('takes a note of several lines, and Enter in it sends nothing', async () => {
    guard = await openPortalAs('Gopal');
    const { page } = guard;
    const form = page.getByTestId('new-visit');
    await form.locator('details.more summary').click();
    await page.getByTestId('visitor').fill('Noted Guest');
    await page.getByTestId('unit').fill('a101');
    await page.getByTestId('presence').filter({ hasText: /\S/ }).waitFor();
    const note = form.getByLabel('Note for the resident');
    await note.focus();
    await page.keyboard.type('Two parcels');
    await page.keyboard.press('Enter');
    await page.keyboard.type('one is heavy');
    expect(await note.inputValue()).to.equal('Two parcels\none is heavy');
    expect((await note.boundingBox())?.height, 'room for three lines').to.be.at.least(66);
    expect(await page.getByTestId('visitor').inputValue(), 'nothing was sent').to.equal(
      'Noted Guest',
    );
    await form.locator('[type=submit]').click();
    await page.getByTestId('waiting').getByText('Noted Guest').waitFor();
    const { client } = await signIn('Asha');
    const [visit] = (await client.visits.list({ search: 'Noted' })).items;
    expect(visit?.note).to.equal('Two parcels\none is heavy');
    await sendAwayWhoeverWaits();
  });

  it('tells of very long words within the screen, also when they are twice as large', async () => {
    const name = `Wolfeschlegelsteinhausenbergerdorff${'x'.repeat(60)}`;
    const visitId = await ring(name);
    await (await signIn('Asha')).client.visits.approve(visitId);
    await (await signIn('Gopal')).client.visits.checkIn(visitId);
    guard = await openPortalAs('Gopal', { size: 'phone' });
    await guard.page.goto('/employee/inside');
    const row = guard.page.locator(`[data-visit="${visitId}"]`);
    await row.getByTestId('check-out').click();
    const toast = guard.page.locator('.toast').filter({ hasText: name });
    await toast.waitFor();
    for (const size of ['100%', '200%']) {
      const wide = await guard.page.evaluate((to) => {
        document.documentElement.style.fontSize = to;
        const parts = Array.from(document.querySelectorAll('.toasts, .toast, .toast *'));
        return parts
          .filter(
            (part) =>
              part.getBoundingClientRect().right > innerWidth ||
              part.getBoundingClientRect().left < 0,
          )
          .map((part) => part.className);
      }, size);
      expect(wide, size).to.deep.equal([]);
      const isCut = await toast
        .locator('.title')
        .evaluate((title) => title.scrollWidth > title.clientWidth);
      expect(isCut, `the words are cut at ${size}`).to.equal(false);
    }
    expect(
      await guard.page.evaluate(() => document.documentElement.scrollWidth > innerWidth),
    ).to.equal(false);
  });

  it('obeys the keys n, 1 to 4 and ?, and takes them for letters where somebody writes', async () => {
    guard = await openPortalAs('Gopal');
    const { page } = guard;
    const chosenKind = page.locator('[name=kind]:checked');
    await focused(chosenKind);
    const kind = (): Promise<string> =>
      page.locator('.choice:has([name=kind]:checked)').innerText();
    const keys = page.locator('details.more').filter({ hasText: 'N: new visitor' });
    await page.locator('h1').click();
    for (const [key, chosen] of [
      ['2', 'Delivery'],
      ['3', 'Cab'],
      ['4', 'Service'],
      ['1', 'Guest'],
    ] as const) {
      await page.keyboard.press(key);
      await eventually(async () => expect(await kind()).to.equal(chosen));
      await focused(chosenKind);
    }
    await page.getByTestId('desk-sounds').focus();
    await page.keyboard.press('n');
    await focused(chosenKind);
    await page.getByTestId('desk-sounds').focus();
    for (const isOpen of [true, false]) {
      await page.keyboard.press('?');
      await eventually(async () =>
        expect(await keys.evaluate((all: HTMLDetailsElement) => all.open)).to.equal(isOpen),
      );
    }
    const visitor = page.getByTestId('visitor');
    await visitor.focus();
    await page.keyboard.type('n 2?i');
    expect([await visitor.inputValue(), await kind()]).to.deep.equal(['n 2?i', 'Guest']);
    expect(new URL(page.url()).pathname).to.equal('/employee');
    expect(await keys.evaluate((all: HTMLDetailsElement) => all.open)).to.equal(false);
  });
});
