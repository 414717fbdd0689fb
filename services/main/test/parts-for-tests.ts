import type { MadeCalls } from '@gatehouse/contracts/messages/main';
import { createRpcClient } from '@gatehouse/shared/messaging/rpc/rpc-client';
import { createWriting } from '@gatehouse/shared/sql/writing';
import { silentLogger } from '@gatehouse/shared/testing/silent-logger';
import { now } from '@gatehouse/shared/time/clock';
import { Registry } from 'prom-client';
import { readConfig } from '../src/config.js';
import type { Parts } from '../src/parts.js';
import type { MainFixture } from './main-fixture.js';

/** What features are made of, for tests that make them beside a service that runs. */
export async function partsFor(main: MainFixture): Promise<Parts> {
  const { sequelize } = main;
  const broker = await main.brokers.connect('main');
  const meter = { overdue: () => undefined, happened: () => undefined };
  return {
    ...{ sequelize, reader: sequelize, writing: createWriting(sequelize), broker },
    ...{ config: readConfig(main.env), logger: silentLogger },
    rpc: await createRpcClient<MadeCalls>(broker),
    metrics: {
      lookupsOf: () => () => undefined,
      dueOf: () => meter,
      registry: new Registry(),
    },
    ...{ now, checks: {} },
  };
}
