import { AnotherAccountError } from './another-account-error.js';
import type { SessionKeeper } from './session-keeper.js';

/** How a request goes out: `fetch`, or something in front of it. */
export type Send = (request: Request) => Promise<Response>;

/** A newer token changes the answer to these, and to no other 401. */
const tokenProblems: ReadonlySet<unknown> = new Set([
  'token_expired',
  'token_revoked',
  'token_invalid',
]);

/**
 * Sends with the access token. When that is refused, gets another and sends once more, so that
 * callers never see a token run out. What one person asked for is never sent as another.
 *
 * @throws AnotherAccountError when somebody else is signed in by now
 */
export function authorizing(keeper: SessionKeeper, send: Send): Send {
  return async (request) => {
    const { accessToken: token, accountId } = keeper;
    if (token === undefined) return send(request);
    const answer = await send(withToken(request.clone(), token));
    if (!(await refusesToken(answer))) return answer;
    const renewed = await keeper.renew(token);
    if (renewed === undefined) return answer;
    if (accountId !== undefined && accountId !== keeper.accountId) throw new AnotherAccountError();
    return send(withToken(request, renewed));
  };
}

function withToken(request: Request, token: string): Request {
  request.headers.set('Authorization', `Bearer ${token}`);
  return request;
}

async function refusesToken(answer: Response): Promise<boolean> {
  if (answer.status !== 401) return false;
  const body: unknown = await answer
    .clone()
    .json()
    .catch(() => undefined);
  return typeof body === 'object' && body !== null && 'code' in body
    ? tokenProblems.has(body.code)
    : false;
}

const firstWaitMs = 250;
const longestWaitMs = 5000;
/** Nobody handled the request, or not to its end: another attempt may fare better. */
const passingStatuses: ReadonlySet<number> = new Set([429, 502, 503, 504]);

/**
 * Sends again what failed on the way, a few times and more and more slowly: reads, and writes that
 * carry an idempotency key, because repeating these is harmless. Aborting ends it at once, and so
 * does an answer that asks for a longer wait than anybody would sit through: it would be in vain.
 */
export function repeating(retries: number, send: Send): Send {
  return async (request) => {
    if (!isRepeatable(request)) return send(request);
    for (let failures = 0; failures < retries; failures++) {
      const answer = await send(request.clone()).catch((error: unknown) => {
        if (request.signal.aborted) throw error;
        return undefined;
      });
      if (answer !== undefined && !(await passes(answer))) return answer;
      const askedMs = answer === undefined ? 0 : askedWaitOf(answer);
      if (answer !== undefined && askedMs > longestWaitMs) return answer;
      await pause(Math.max(ownWaitOf(failures), askedMs), request.signal);
    }
    return send(request);
  };
}

function isRepeatable({ method, headers }: Request): boolean {
  return method === 'GET' || method === 'HEAD' || headers.has('Idempotency-Key');
}

async function passes(answer: Response): Promise<boolean> {
  if (passingStatuses.has(answer.status)) return true;
  // The first attempt is still being handled; its answer is kept under the key.
  return answer.status === 409 && (await answer.clone().text()).includes('idempotency_in_flight');
}

/** Twice as long after each failure, ±50 % so that many clients do not return in step. */
function ownWaitOf(failures: number): number {
  return Math.min(longestWaitMs, firstWaitMs * 2 ** failures * (0.5 + Math.random()));
}

/** `Retry-After` in milliseconds: it is seconds, or a date where a proxy wrote it. */
function askedWaitOf(answer: Response): number {
  const text = answer.headers.get('Retry-After') ?? '';
  const ms = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - Date.now();
  return Number.isNaN(ms) ? 0 : ms;
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, ms);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
}
