import { createHash } from 'node:crypto';
import { open, mkdtemp, rm } from 'node:fs/promises';
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { components } from '@gatehouse/contracts/main';
import { siftInto } from '@gatehouse/main/features/files/content/sifted';
import { createLinkSigner } from '@gatehouse/main/features/files/links';
import { createFolderStorage } from '@gatehouse/main/features/files/storage/folder-storage';
import { createBearerAuthenticator } from '@gatehouse/shared/auth/bearer';
import { staticKeyProvider, type Jwks } from '@gatehouse/shared/auth/key-provider';
import { rightsFrom } from '@gatehouse/shared/auth/rights';
import { createTokenVerifier } from '@gatehouse/shared/auth/token-verifier';
import { loadSpec } from '@gatehouse/shared/http/load-spec';
import { sentOf } from '@gatehouse/shared/http/sent-body';
import { newId } from '@gatehouse/shared/ids/ids';
import { connectRedis, createRedis } from '@gatehouse/shared/redis/redis';
import { silentLogger } from '@gatehouse/shared/testing/silent-logger';
import { repositoryFolder } from '../../provision/profile.js';
import { beMeasured } from '../child.js';
import { gatehouseApp } from '../http/gatehouse-app.js';

/** One of two that keep files, alone in a process: `files.process.js <bare|ours> <redis url> <jwks>`. */
const [contestant, redisUrl = '', jwks = ''] = process.argv.slice(2);
const folder = await mkdtemp(join(tmpdir(), 'gatehouse-bench-'));

const server = createServer(contestant === 'bare' ? bare : await ours());
server.listen(0, '127.0.0.1', () => beMeasured((server.address() as AddressInfo).port));

/** The least that keeps a file and knows what came: a pipe to the disk, and SHA-256. */
function bare(request: IncomingMessage, response: ServerResponse): void {
  keep(request).then(
    (sha256) => response.writeHead(201).end(sha256),
    (error: unknown) => response.writeHead(500).end(String(error)),
  );
}

async function keep(request: IncomingMessage): Promise<string> {
  const place = join(folder, newId());
  const file = await open(place, 'wx');
  const hash = createHash('sha256');
  for await (const chunk of request as AsyncIterable<Buffer>) {
    hash.update(chunk);
    await file.write(chunk);
  }
  await file.datasync();
  await file.close();
  await rm(place);
  return hash.digest('hex');
}

/** All that main does with a file but for its row: it is looked at, held against its kind, and kept. */
async function ours(): Promise<RequestListener> {
  const redis = createRedis(redisUrl, silentLogger);
  await connectRedis(redis);
  const keys = staticKeyProvider(JSON.parse(jwks) as Jwks);
  const verify = createTokenVerifier({ redis, keys, rightsOf: rightsFrom({}) });
  const storage = createFolderStorage(
    folder,
    createLinkSigner(['a secret of the benchmark, never used for more']),
  );
  return gatehouseApp({
    ...{ redis, authenticate: createBearerAuthenticator(verify), validateResponses: 'report' },
    spec: await loadSpec(join(repositoryFolder, 'openapi', 'main.yaml')),
    handlers: {
      uploadFile: async (request) => {
        const { name, purpose } = request.query;
        const file = { communityId: newId(), id: newId() };
        const put = (chunks: AsyncIterable<Buffer>) => storage.put(file, chunks);
        const contents = await siftInto(put, sentOf(request).chunks, { name });
        await storage.remove(file);
        return { status: 201, body: { ...file, ...contents, name, purpose, ...ANSWERED } };
      },
    },
  });
}

const ANSWERED = {
  state: 'clean',
  uploader: { accountId: newId(), name: 'Asha Rao' },
  linked: false,
  createdAt: '2026-11-29T12:00:00.000Z',
} satisfies Partial<components['schemas']['File']>;
