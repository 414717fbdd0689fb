import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Broker } from '@gatehouse/shared/messaging/broker';
import { connectBroker } from '@gatehouse/shared/messaging/link/connection';
import { loadContracts } from '@gatehouse/shared/messaging/contracts/contracts';
import { createMetrics } from '@gatehouse/shared/metrics/metrics';
import { silentLogger } from '@gatehouse/shared/testing/silent-logger';
import { PlainError, reasonOf } from '../console/plain-error.js';
import { silentProgress } from '../console/progress.js';
import type { Teardown } from '../console/teardown.js';
import { createProfile, repositoryFolder } from '../provision/profile.js';
import { brokerUrlFile, withoutPassword } from '../provision/provision.js';

const connectWithinMs = 5000;

/** The broker at RABBITMQ_URL, else that of `npm start`. @throws PlainError */
export async function openBroker(teardown: Teardown): Promise<Broker> {
  const url = process.env.RABBITMQ_URL || (await urlOfStart(teardown));
  const contracts = await loadContracts(join(repositoryFolder, 'openapi', 'messages.yaml'));
  try {
    return await connectBroker({
      url,
      namespace: process.env.BROKER_NAMESPACE ?? '',
      service: 'dead-letters',
      contracts,
      logger: silentLogger,
      metrics: createMetrics('dead-letters'),
      connectDeadlineMs: connectWithinMs,
    });
  } catch (error) {
    throw new PlainError(`no RabbitMQ answers at ${withoutPassword(url)}: ${reasonOf(error)}`);
  }
}

async function urlOfStart(teardown: Teardown): Promise<string> {
  const start = createProfile('start', silentProgress, teardown);
  const url = await readFile(brokerUrlFile(start), 'utf8').catch(() => undefined);
  if (url === undefined)
    throw new PlainError('which RabbitMQ? Give RABBITMQ_URL, or run npm start first');
  return url.trim();
}
