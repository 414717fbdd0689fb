import type { Pass } from '@gatehouse/client/gatehouse-client';
import { signIn } from './person.js';

/** A pass from Asha, and where its page is. */
export async function passPage(more: object = {}) {
  const { client } = await signIn('Asha');
  const { items } = await client.residencies.ownHouseholds();
  const unitIds = items.slice(0, 1).map(({ unit }) => unit.id);
  const draft = { unitIds, kind: 'staff' as const, visitor: { name: 'Sunita Devi' }, ...more };
  const pass = await client.passes.issuePass(draft);
  const { token } = await client.passes.linkPass(pass.id);
  return { client, pass, path: `/p/pass/${token}` };
}

/** What whoever comes reads on the page of their pass, from now on. */
export async function sayRules(...rules: string[]): Promise<void> {
  const { policies } = (await signIn('Arjun')).client;
  const { value, tag } = await policies.read();
  await policies.put({ ...value, passes: { ...value.passes, rules } }, { ifMatch: tag });
}

/** Which passes of residents wait for the management from now on. */
export async function wantApprovalOf(...approval: Pass['kind'][]): Promise<void> {
  const { policies } = (await signIn('Arjun')).client;
  const { value, tag } = await policies.read();
  await policies.put({ ...value, passes: { ...value.passes, approval } }, { ifMatch: tag });
}

/** A pass of Asha's that waits to be approved. */
export async function waitingPass(name: string): Promise<void> {
  await wantApprovalOf('vehicle');
  try {
    const { client } = await signIn('Asha');
    const { items } = await client.residencies.ownHouseholds();
    const unitIds = items.slice(0, 1).map(({ unit }) => unit.id);
    const visitor = { name, plate: 'DL 3C 4077' };
    await client.passes.issuePass({ unitIds, kind: 'vehicle', visitor });
  } finally {
    await wantApprovalOf();
  }
}
