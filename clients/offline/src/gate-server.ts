import type { GateBatch, GateBatchResult, GateSnapshot, PairedDevice } from '@gatehouse/client';
import { bodyOf, createHttp } from '@gatehouse/client/http';
import { ProblemError } from '@gatehouse/client/problem-error';
import type { Send } from '@gatehouse/client/send';
import { reaching } from '@gatehouse/client/unreachable-error';

/** The server, as a device needs it. All throw ProblemError, or UnreachableError where nothing answers. */
export interface GateServer {
  /** What is another since the cursor; without one, all. */
  snapshot(since: string | undefined, signal?: AbortSignal): Promise<GateSnapshot>;
  sync(batch: GateBatch, signal?: AbortSignal): Promise<GateBatchResult>;
}

/** An access token, and until when it is asked with. */
interface Token {
  text: string;
  endsAt: number;
}

const LONGEST_MS = 15_000;
/** A token is another before it ends, or requests under way would be refused. */
const RENEWED_BEFORE_MS = 60_000;

/** Exchanges the code that somebody typed for the device's key. */
export function pairDevice(
  gatewayUrl: string,
  pairing: { code: string; publicKey: string },
): Promise<PairedDevice> {
  const { main } = createHttp(gatewayUrl, reaching);
  return bodyOf(main.POST('/public/devices/pair', { body: pairing }));
}

/** The server through the gateway, asked as the device. */
export function createGateServer(
  gatewayUrl: string,
  { apiKey, communityId }: Pick<PairedDevice, 'apiKey' | 'communityId'>,
  send: Send = reaching,
): GateServer {
  const { auth } = createHttp(gatewayUrl, send);
  let token: Promise<Token> | undefined;
  const exchange = async (): Promise<Token> => {
    const signal = AbortSignal.timeout(LONGEST_MS);
    const { accessToken: text } = await bodyOf(
      auth.POST('/auth/token', { body: { apiKey }, signal }),
    );
    return { text, endsAt: performance.now() + lifeOf(text) };
  };
  /** One for all that ask meanwhile: a key earns few. */
  const accessToken = async (): Promise<string> => {
    const asked = token;
    const known = await asked?.catch(() => undefined);
    const isGood = known !== undefined && performance.now() <= known.endsAt;
    if (!isGood && token === asked) token = exchange();
    return (await (token ??= exchange())).text;
  };
  const asDevice: Send = async (request) => {
    request.headers.set('X-Community-Id', communityId);
    const again = request.clone();
    request.headers.set('Authorization', `Bearer ${await accessToken()}`);
    const answer = await send(request);
    if (answer.status !== 401) return answer;
    token = undefined;
    again.headers.set('Authorization', `Bearer ${await accessToken()}`);
    return send(again);
  };
  const { main } = createHttp(gatewayUrl, asDevice);
  return {
    snapshot: (since, signal) => {
      const query = since === undefined ? {} : { since };
      return bodyOf(main.GET('/gate-snapshot', { params: { query }, ...withSignal(signal) }));
    },
    sync: (body, signal) =>
      bodyOf(main.POST('/gate-entries/batch', { body, ...withSignal(signal) })),
  };
}

const withSignal = (signal: AbortSignal | undefined) => (signal ? { signal } : {});

/** By the token's own words and not by the device's clock, which may be wrong. */
function lifeOf(accessToken: string): number {
  const [, payload = ''] = accessToken.split('.');
  const claims = JSON.parse(atob(payload.replace(/-/g, '+').replace(/_/g, '/'))) as {
    iat: number;
    exp: number;
  };
  return (claims.exp - claims.iat) * 1000 - RENEWED_BEFORE_MS;
}

/** What the server refused of the request itself, so that the same again would be refused again. */
export const isRefused = (error: unknown): error is ProblemError =>
  error instanceof ProblemError && [400, 404, 413, 422].includes(error.status);
