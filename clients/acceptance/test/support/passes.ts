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
