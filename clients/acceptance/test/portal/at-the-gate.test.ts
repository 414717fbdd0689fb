import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import { signIn } from '../support/person.js';
import { closePortals, openPortalAs, type Portal } from '../support/portal.js';
import { ring } from '../support/ring.js';

describe('a home that does not answer, in browsers', () => {
  let guard: Portal;
  let resident: Portal;
  let restore: () => Promise<void>;

  before(async function openBoth() {
    this.timeout(180_000);
    restore = await setGate({ householdSeconds: 2, contactsSeconds: 0, guardSeconds: 120 });
    [guard, resident] = await Promise.all([openPortalAs('Gopal'), openPortalAs('Asha')]);
    await Promise.all([guard.connected(), resident.connected()]);
  });
  after(async () => {
    await restore();
    await closePortals(guard, resident);
  });

  /** Has the gate kept otherwise. @returns what has it kept as before */
  async function setGate(change: object): Promise<() => Promise<void>> {
    const { policies } = (await signIn('Arjun')).client;
    const before = await policies.read();
    const put = async (gate: typeof before.value.gate) => {
      const { value, tag } = await policies.read();
      await policies.put({ ...value, gate }, { ifMatch: tag });
    };
    await put({ ...before.value.gate, ...change });
    return () => put(before.value.gate);
  }

  const atDesk = (visitId: string) => guard.page.locator(`[data-visit="${visitId}"]`);
  const entryOf = (visitId: string) =>
    guard.page.locator('gh-desk-entry').filter({ has: atDesk(visitId) });

  it('is decided for by the guard, who says why, and reads who did and why', async () => {
    const visitId = await ring('Unheard');
    await guard.page.reload();
    await guard.connected();
    await entryOf(visitId).getByTestId('decide-no').click();
    const dialog = guard.page.getByTestId('decide-dialog');
    await dialog.locator('input').fill('Nobody answers');
    await dialog.locator('[type=submit]').click();
    await atDesk(visitId).and(guard.page.locator('[data-state=denied]')).waitFor();
    await resident.page.goto(`/base/visits/${visitId}`);
    await resident.page.getByText('Nobody answers').waitFor();
    const { client } = await signIn('Asha');
    await eventually(async () => {
      const { items } = await client.notifications.list();
      const told = items.find(({ data }) => data['visitId'] === visitId && data['via'] === 'guard');
      expect(told?.body).to.include('Nobody answers');
    });
  });

  it('takes a yes back before the visitor comes in, and the desk shows it', async () => {
    const visitId = await ring('Recalled');
    const { client } = await signIn('Asha');
    await client.visits.approve(visitId);
    await guard.page.reload();
    await atDesk(visitId).and(guard.page.locator('[data-state=approved]')).waitFor();
    await guard.connected();
    await resident.page.goto(`/base/visits/${visitId}`);
    await resident.page.getByTestId('withdraw').click();
    await resident.page.getByTestId('yes').click();
    await resident.page.locator('[data-testid=visit-state][data-state=denied]').waitFor();
    await atDesk(visitId).and(guard.page.locator('[data-state=denied]')).waitFor();
  });

  it('has a delivery left at the gate, where the guard takes it', async () => {
    const visitId = await ring('Parcel');
    const { client } = await signIn('Asha');
    await client.visits.leaveAtGate(visitId);
    await guard.page.reload();
    await entryOf(visitId).getByTestId('take-at-gate').click();
    await atDesk(visitId).waitFor({ state: 'detached' });
    expect(await client.visits.get(visitId)).to.include({ state: 'left', leftHow: 'parcel' });
  });
});
