import type { FaultWorld } from './fault-world.js';

let entered = 0;

/**
 * Signs in at the processes of auth themselves, which limit logins by address: as the gateway would,
 * each comes from elsewhere.
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
  const response = await fetch(`${world.urlOf(service)}/api/v1/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': anotherAddress() },
    body: JSON.stringify({ email, password }),
    signal: AbortSignal.timeout(20_000),
  });
  if (!response.ok) throw new Error(`login answered ${response.status}: ${await response.text()}`);
  return (await response.json()) as Awaited<ReturnType<typeof signIn>>;
}

/** Ends the session of a token, at auth itself. */
export async function signOut(world: FaultWorld, accessToken: string): Promise<void> {
  const response = await fetch(`${world.urlOf('auth')}/api/v1/auth/logout`, {
    method: 'POST',
    headers: { authorization: `Bearer ${accessToken}`, 'x-forwarded-for': anotherAddress() },
    signal: AbortSignal.timeout(20_000),
  });
  await response.arrayBuffer();
  if (!response.ok) throw new Error(`logout answered ${response.status}`);
}

/** One that has not been used for a while. */
export function anotherAddress(): string {
  entered = (entered + 1) % 60_000;
  return `10.78.${entered >> 8}.${entered & 255}`;
}
