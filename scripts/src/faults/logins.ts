import type { FaultWorld } from './fault-world.js';

let entered = 0;

/**
 * Signs in at auth itself, which limits logins by address: as the gateway would, each comes from
 * elsewhere.
 *
 * @returns the id of the session
 */
export async function logIn(world: FaultWorld, givenName: string): Promise<string> {
  const account = world.system.accounts.find((one) => one.givenName === givenName);
  if (account === undefined) throw new Error(`the demo community has no ${givenName}`);
  const { session } = await signIn(world, 'auth', account.email, account.password);
  return session.id;
}

/** Signs in at a service itself, and returns the whole session. */
export async function signIn(
  world: FaultWorld,
  service: 'auth' | 'main',
  email: string,
  password: string,
): Promise<{ accessToken: string; session: { id: string }; user: { id: string } }> {
  const path = service === 'auth' ? 'auth/login' : 'login';
  const response = await fetch(`${world.service(service).url}/api/v1/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': anotherAddress() },
    body: JSON.stringify({ email, password }),
    signal: AbortSignal.timeout(20_000),
  });
  if (!response.ok) throw new Error(`login answered ${response.status}: ${await response.text()}`);
  return (await response.json()) as Awaited<ReturnType<typeof signIn>>;
}

/** One that has not been used for a while. */
export function anotherAddress(): string {
  entered = (entered + 1) % 60_000;
  return `10.78.${entered >> 8}.${entered & 255}`;
}
