import type { RunnableService } from '@gatehouse/shared/lifecycle/run-process';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { silentLogger } from '@gatehouse/shared/testing/silent-logger';
import { expect } from 'chai';
import { QueryTypes } from 'sequelize';
import { readConfig } from '../src/config.js';
import { createWorker } from '../src/worker-service.js';
import { operatorOf } from './community-roles.js';
import { standIn } from './data-requests-world.js';
import { call, startMain, type Answer } from './main-fixture.js';
import { unzipped } from './unzipped.js';

export type ClosingWorld = Awaited<ReturnType<typeof startClosings>>;

export const DAY_MS = 24 * 3_600_000;

/** main whose communities are closed, by a clock that stands still until it is moved. */
export async function startClosings(at: Date) {
  const clock = { at };
  const now = () => clock.at;
  const settings = {
    ...{ COMMUNITY_CLOSINGS_EVERY: '50ms', FILES_EVERY: '50ms' },
    ACCOUNT_RATE_LIMIT_PER_MINUTE: '1000000',
  };
  const main = await startMain(settings, { now });
  await standIn(main, { isAway: false, told: [] });
  const operator = await operatorOf(main);

  const startWorker = async (): Promise<RunnableService> => {
    const worker = await createWorker(readConfig(main.env), { logger: silentLogger, now });
    await worker.start();
    return worker;
  };
  const archive = (id: string, token = operator): Promise<Answer> =>
    call(main, 'GET', `/communities/${id}/archive`, { token });
  const link = (id: string, token = operator): Promise<Answer> =>
    call(main, 'POST', `/communities/${id}/archive/link`, { token });
  const close = async (id: string): Promise<void> => {
    const { status } = await call(main, 'POST', `/communities/${id}/close`, { token: operator });
    expect(status).to.equal(200);
  };
  /** Once it is there. */
  const archived = (id: string): Promise<Record<string, unknown>> =>
    eventually(
      async () => {
        const { status, body } = await archive(id);
        expect(status, JSON.stringify(body)).to.equal(200);
        return body;
      },
      { within: 60_000 },
    );
  const download = async (id: string): Promise<Map<string, string>> => {
    const { status, body } = await link(id);
    expect(status, JSON.stringify(body)).to.equal(200);
    const response = await fetch(new URL(String(body['url']), main.api));
    const bytes = Buffer.from(await response.arrayBuffer());
    expect([response.status, bytes.length]).to.deep.equal([200, body['bytes']]);
    return unzipped(bytes);
  };
  const count = async (sql: string, ...replacements: string[]): Promise<number> => {
    const rows = await main.sequelize.query<{ n: string }>(sql, {
      ...{ replacements, type: QueryTypes.SELECT },
    });
    return Number(rows[0]?.n);
  };
  return { main, clock, operator, startWorker, archive, link, close, archived, download, count };
}
