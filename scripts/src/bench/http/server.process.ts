import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createBearerAuthenticator } from '@gatehouse/shared/auth/bearer';
import { staticKeyProvider, type Jwks } from '@gatehouse/shared/auth/key-provider';
import { rightsFrom } from '@gatehouse/shared/auth/rights';
import { createTokenVerifier } from '@gatehouse/shared/auth/token-verifier';
import { loadSpec } from '@gatehouse/shared/http/load-spec';
import { connectRedis, createRedis } from '@gatehouse/shared/redis/redis';
import { silentLogger } from '@gatehouse/shared/testing/silent-logger';
import { repositoryFolder } from '../../provision/profile.js';
import { beMeasured } from '../child.js';
import { bareExpress } from './bare-express.js';
import type { Contestant } from './contestants.js';
import { fastifyApp } from './fastify-app.js';
import { gatehouseApp } from './gatehouse-app.js';
import { stockValidator } from './stock-validator.js';

/** One contestant, alone in a process: `server.process.js <contestant> <redis url> <jwks>`. */
const [contestant, redisUrl = '', jwks = ''] = process.argv.slice(2);

const redis = createRedis(redisUrl, silentLogger);
await connectRedis(redis);
const keys = staticKeyProvider(JSON.parse(jwks) as Jwks);
const authenticate = createBearerAuthenticator(
  createTokenVerifier({ redis, keys, rightsOf: rightsFrom({}) }),
);
const specFile = join(repositoryFolder, 'openapi', 'main.yaml');

const server = createServer(await listenerOf(contestant as Contestant));
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  beMeasured(port);
});

async function listenerOf(name: Contestant): Promise<RequestListener> {
  const ours = { authenticate, redis };
  switch (name) {
    case 'bare':
      return bareExpress();
    case 'bareWithToken':
      return bareExpress(authenticate);
    case 'stockValidator':
      return stockValidator(await loadSpec(specFile), authenticate);
    case 'fastify': {
      const app = fastifyApp(await loadSpec(specFile), authenticate);
      await app.ready();
      return (request, response) => app.routing(request, response);
    }
    case 'oursOff':
      return gatehouseApp({ ...ours, spec: await loadSpec(specFile), validateResponses: 'off' });
    case 'oursReport':
      return gatehouseApp({ ...ours, spec: await loadSpec(specFile), validateResponses: 'report' });
    case 'oursStrict':
      return gatehouseApp({ ...ours, spec: await loadSpec(specFile), validateResponses: 'strict' });
  }
}
