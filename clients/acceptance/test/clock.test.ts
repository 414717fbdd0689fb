import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createGatehouseClient, type GatehouseClient } from '@gatehouse/client/gatehouse-client';
import { ProblemError } from '@gatehouse/client/problem-error';
import { startSystem, type RunningSystem } from '@gatehouse/scripts/system/start-system';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import { theSystem } from './support/the-system.js';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

describe('A whole system whose clock is moved ahead', function movedSystem() {
  this.timeout(300_000);
  let folder: string;
  let file: string;
  let system: RunningSystem;
  let guard: GatehouseClient;
  let resident: GatehouseClient;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'clock-'));
    file = join(folder, 'ahead');
    await writeFile(file, '0');
    const { servers } = await theSystem();
    const env = { CLOCK_FILE: file, DATA_REQUESTS_EVERY: '500ms' };
    system = await startSystem({ profile: 'clock', servers, processes: 2, env });
    [guard, resident] = await Promise.all([signIn('Gopal'), signIn('Asha')]);
  });
  after(async () => {
    await system.stop();
    await rm(folder, { recursive: true });
  });

  const signIn = async (givenName: string): Promise<GatehouseClient> => {
    const account = system.accounts.find((one) => one.givenName === givenName);
    const client = createGatehouseClient({ gatewayUrl: system.gatewayUrl });
    await client.auth.login(account?.email ?? '', account?.password ?? '');
    return client;
  };
  const moveTo = async (aheadMs: number): Promise<void> => {
    await writeFile(`${file}.new`, String(aheadMs));
    await rename(`${file}.new`, file);
  };
  const approved = async (name: string, by = resident): Promise<string> => {
    const { items } = await guard.units.list({ search: 'A-101' });
    const unitId = items[0]?.id ?? '';
    const { id } = await guard.visits.request({ unitId, kind: 'guest', visitor: { name } });
    await by.visits.approve(id);
    return id;
  };
  /** With what something was refused; undefined when it was not. */
  const statusOf = async (asked: Promise<unknown>): Promise<number | undefined> => {
    try {
      await asked;
      return undefined;
    } catch (error) {
      if (error instanceof ProblemError) return error.status;
      throw error;
    }
  };

  it('ends approvals and tokens when their time has come, and no others', async () => {
    const old = await approved('Early Roy');
    const token = guard.accessToken;
    await moveTo(16 * MINUTE_MS);
    await eventually(async () => expect((await guard.visits.get(old)).state).to.equal('expired'), {
      within: 20_000,
    });
    await eventually(async () => {
      const told = (await guard.notifications.list({})).items;
      expect(told.map(({ kind, data }) => [kind, data['visitId']])).to.deep.include([
        'visit-lapsed',
        old,
      ]);
    });
    const fresh = await approved('Late Roy');
    const { answeredAt = '' } = await guard.visits.get(fresh);
    expect(Date.parse(answeredAt) - Date.now()).to.be.closeTo(16 * MINUTE_MS, MINUTE_MS);
    expect(guard.accessToken, 'a session that goes on with another token').not.to.equal(token);
    // The lapse has looked at all that was due since, and this was not.
    const sentinel = await approved('Sentinel Roy');
    await moveTo(17 * MINUTE_MS);
    expect((await guard.visits.get(sentinel)).state).to.equal('approved');
    expect((await guard.visits.get(fresh)).state).to.equal('approved');
  });

  it('counts what happens on the day that it is', async () => {
    const manager = await signIn('Meera');
    const before = await manager.reports.visits({});
    // Whole days from where it stands, so that no midnight more lies between.
    await moveTo(2 * DAY_MS + 17 * MINUTE_MS);
    await eventually(async () => {
      const after = await manager.reports.visits({});
      expect(Date.parse(after.to) - Date.parse(before.to)).to.equal(2 * DAY_MS);
    });
    await approved('Next Roy');
    const { byDay } = await manager.reports.visits({});
    expect(byDay.at(-1)?.visits).to.equal(1);
  });

  it('forgets somebody in every service once they had two days to think', async () => {
    const [leaver, admin] = await Promise.all([signIn('Bilal'), signIn('Arjun')]);
    const { id: accountId } = await leaver.profile.get();
    const visit = await approved('Parting Roy', leaver);
    expect((await guard.visits.get(visit)).answeredBy?.name).to.match(/^Bilal /);
    const { id } = await leaver.dataRequests.create({ kind: 'erasure' });
    const becomes = (state: string): Promise<unknown> =>
      eventually(async () => expect((await admin.dataRequests.get(id)).state).to.equal(state), {
        within: 30_000,
      });

    await moveTo(4 * DAY_MS - HOUR_MS);
    // Until each process has seen that clock, tokens of one are old to another.
    await eventually(() => approved('Sentinel Rao'), { within: 20_000 });
    expect((await admin.dataRequests.get(id)).state).to.equal('cooling');
    await moveTo(4 * DAY_MS + HOUR_MS);
    await becomes('running');
    await moveTo(4 * DAY_MS + 2 * HOUR_MS);
    await becomes('partly');

    const { answeredBy } = await guard.visits.get(visit);
    expect(answeredBy).to.include({ accountId, name: 'Former member' });
    await eventually(async () => expect(await statusOf(signIn('Bilal'))).to.equal(401), {
      within: 20_000,
    });
    expect(await statusOf(leaver.notifications.list({})), 'their feed').to.equal(401);
    expect(await statusOf(leaver.visits.list({})), 'their session').to.equal(401);
    const { items } = await resident.notifications.list({});
    expect(
      items.some(({ data }) => data['visitId'] === visit),
      'who stays',
    ).to.equal(true);
  });
});
