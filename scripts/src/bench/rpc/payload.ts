/** The smallest real exchange between two services: main asks auth for its public keys. */
export interface KeyCalls {
  'auth.keys.list': Record<string, never>;
  'auth.keys.list.reply': { keys: Record<string, unknown>[] };
}

const key = (kid: string): Record<string, unknown> => ({
  kid,
  kty: 'EC',
  crv: 'P-256',
  x: 'f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU',
  y: 'x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0',
  alg: 'ES256',
  use: 'sig',
});

/** The reply of every contestant, about 350 bytes. */
export const keyList = {
  keys: [key('0192f3a4-7c1e-7000-8000-1f2e3d4c5b6a'), key('0192f3a4-7c1e-7000-8000-1f2e3d4c5b6b')],
};
