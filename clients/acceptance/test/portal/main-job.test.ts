import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import { writeFile } from 'node:fs/promises';
import { theSystem } from '../support/the-system.js';
import { closePortals, openPortalAs, type Portal } from '../support/portal.js';
import { sendAwayWhoeverWaits } from '../support/waiting-visitors.js';

const rounds = 10;

describe('a visitor at the gate, in browsers', () => {
  let guard: Portal;
  let asha: Portal;
  let bilal: Portal;
  let chitra: Portal;
  const open = (): Portal[] => [guard, asha, bilal, chitra];

  before(async function startAndSignIn() {
    this.timeout(180_000);
    await sendAwayWhoeverWaits();
    guard = await openPortalAs('Gopal');
    [asha, bilal, chitra] = await Promise.all([
      openPortalAs('Asha'),
      openPortalAs('Bilal', { size: 'phone', theme: 'dark' }),
      openPortalAs('Chitra'),
    ]);
    await Promise.all([asha, bilal, chitra].map((portal) => portal.watchRings()));
  });
  after(() => sendAwayWhoeverWaits());
  after(() => closePortals(...open()));

  /** Fills in the desk's form and presses the button. @returns the visit, and when it was pressed. */
  async function ask(unit: string, visitor: string): Promise<{ visitId: string; at: number }> {
    const { page } = guard;
    await page.getByTestId('visitor').fill(visitor);
    await page.getByTestId('unit').fill(unit.slice(0, 3));
    await page.getByRole('option', { name: unit }).click();
    const at = await page.evaluate(() => {
      document.querySelector<HTMLElement>('[data-testid=new-visit] [type=submit]')?.click();
      return Date.now();
    });
    const entry = page.getByTestId('visit').filter({ hasText: visitor });
    await entry.first().waitFor();
    return { visitId: (await entry.first().getAttribute('data-visit')) ?? '', at };
  }

  it('rings in every browser of the unit, and in no neighbour’s', async () => {
    const visit = await ask('A-101', 'Nadia Roy');
    await asha.rang(visit.visitId);
    await bilal.rang(visit.visitId);
    expect(await asha.page.title()).to.include('Nadia Roy');
    await asha.expectAccessible('the ring');
    await bilal.picture('ring-phone-dark');
    await asha.picture('ring-desk-light');

    // A later visit to the neighbour proves that the first one would have rung by now.
    const sentinel = await ask('A-102', 'Lena Roth');
    await chitra.rang(sentinel.visitId);
    const heard = async (portal: Portal): Promise<string[]> =>
      (await portal.rings()).map(({ visitId }) => visitId);
    expect(await heard(chitra), 'the neighbour hears her own only').to.deep.equal([
      sentinel.visitId,
    ]);
    expect(await heard(asha)).to.deep.equal([visit.visitId]);
    await asha.page.getByTestId('deny').click();
    await chitra.page.getByTestId('deny').click();
  });

  it('tells the guard who of a home has the portal open', async () => {
    const { page } = guard;
    const presence = page.getByTestId('presence');
    const choose = async (unit: string): Promise<void> => {
      await page.getByTestId('unit').fill(unit.slice(0, 3));
      await page.getByRole('option', { name: unit }).click();
    };
    await choose('A-101');
    await eventually(async () => {
      expect(await presence.textContent())
        .to.include('Asha Rao')
        .and.to.include('Bilal');
    });
    await choose('A-102');
    await eventually(async () => {
      const told = await presence.textContent();
      expect(told).to.include('Chitra').and.not.to.include('Asha');
    });
    await page.getByTestId('unit').fill('');
    await eventually(async () => expect((await presence.textContent())?.trim()).to.equal(''));
  });

  it('is let in by the first answer: the guard sees it, and the other ring ends', async () => {
    await asha.page.getByTestId('ring').waitFor({ state: 'detached' });
    await bilal.page.getByTestId('ring').waitFor({ state: 'detached' });
    const { visitId } = await ask('A-101', 'Farah Aziz');
    await bilal.rang(visitId);
    await asha.rang(visitId);
    await asha.page.getByTestId('approve').click();
    const entry = guard.page.locator(`[data-visit="${visitId}"]`);
    await eventually(async () => {
      expect(await entry.getAttribute('data-state')).to.equal('approved');
      expect(await entry.textContent()).to.include('Asha Rao');
    });
    await bilal.page.getByTestId('ring').waitFor({ state: 'detached' });
    await guard.picture('desk-answered');

    await entry.getByTestId('check-in').click();
    await entry.waitFor({ state: 'detached' });
    await guard.page.getByRole('navigation').getByRole('link', { name: 'Inside now' }).click();
    await entry.getByTestId('check-out').click();
    await entry.waitFor({ state: 'detached' });
    await guard.page.getByRole('link', { name: 'Gate desk' }).click();
  });

  it('counts in the bell exactly, in all tabs, until it is read', async () => {
    // What somebody else answered stays unread.
    await ask('A-101', 'Olga Said');
    await bilal.page.getByTestId('deny').click();
    await asha.page.getByTestId('ring').waitFor({ state: 'detached' });
    const second = await asha.context.newPage();
    await second.goto('/base/notifications');
    await asha.page.goto('/base/notifications');
    await asha.connected();
    await asha.page.getByTestId('read-all').click();
    await second.getByTestId('unread').waitFor({ state: 'detached' });
    await ask('A-101', 'Omar Said');
    await eventually(async () =>
      expect(await second.getByTestId('unread').textContent()).to.equal('1'),
    );
    // Who answers has read what rang.
    await asha.page.getByTestId('deny').click();
    await second.getByTestId('unread').waitFor({ state: 'detached' });
    await asha.page.getByTestId('unread').waitFor({ state: 'detached' });
    await second.close();
    await asha.page.goto('/base');
    await asha.connected();
    await asha.watchRings();
  });

  it('rings fast: how fast is written down, not judged here', async function measure() {
    this.timeout(120_000);
    const times: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const { visitId, at } = await ask('A-101', `Visitor ${round}`);
      times.push((await asha.rang(visitId)) - at);
      await asha.page.getByTestId('deny').click();
      await bilal.page.getByTestId('ring').waitFor({ state: 'detached' });
    }
    times.sort((a, b) => a - b);
    const [p50, p95] = [times[Math.floor(rounds / 2)] ?? 0, times.at(-1) ?? 0];
    const { folder } = await theSystem();
    const report = { what: 'guard’s click to the ring on the page, ms', p50, p95, times };
    await writeFile(`${folder}/ring-times.json`, JSON.stringify(report, null, 2));
    expect(times).to.have.length(rounds);
  });
});
