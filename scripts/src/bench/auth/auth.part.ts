import { Rows } from '../measurement.js';
import type { Part } from '../part.js';
import { Poster } from '../poster.js';
import { bcryptCost, startAuthProcess } from './auth-process.js';
import { measureLogins, measureOverload } from './logins.js';
import { measureRefreshes } from './refreshes.js';
import { measureTokenChecks } from './token-checks.js';

/** So many that no account is asked twice at a time: attempts at one account wait for each other. */
const people = 2000;
const connections = 1000;

/** What trust costs: checking a token, signing in, staying signed in. */
export const measureAuth: Part = async (world, effort) => {
  const { redis } = await world.servers();
  const rows = new Rows();
  await measureTokenChecks(redis.url, effort, rows);

  const auth = await startAuthProcess(world, people);
  const poster = new Poster(auth.service.url, connections);
  const door = { auth, poster };
  const tokens = await measureLogins(door, effort, rows);
  tokens.push(...(await measureOverload(door, rows)));
  await measureRefreshes(door, tokens, effort, rows);
  poster.close();
  await auth.stop();
  return {
    title: 'Auth: checking tokens, signing in, staying signed in',
    rows: rows.all(),
    notes: [
      `auth alone, over HTTP, each request from another address; ${people} accounts, bcrypt cost ${bcryptCost}`,
      'overload is measured once; µs of a token check are this process, of a refresh the service',
    ],
  };
};
