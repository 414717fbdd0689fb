import type { GatehouseClient } from '@gatehouse/client/gatehouse-client';
import { createVerifier } from '@gatehouse/codes/verify';

/** How long a gate takes to believe a code, as the module of all scanners does it. */
export type CheckCodes = (times: number) => Promise<number[]>;

/** @returns checks the code of a pass, which whoever issued it is shown, by the keys that guards have */
export async function offlineChecks(
  { issuer, guard }: { issuer: GatehouseClient; guard: GatehouseClient },
  passId: string,
): Promise<CheckCodes> {
  const { text } = await issuer.passes.qr(passId);
  const { items } = await guard.signingKeys.list();
  const keys = items.map(({ spki }) => Uint8Array.from(Buffer.from(spki, 'base64')));
  const verifier = await createVerifier(keys);
  return async (times) => {
    const took: number[] = [];
    for (let n = 0; n < times; n++) {
      const began = performance.now();
      const verdict = await verifier.verify(text);
      took.push(performance.now() - began);
      if (!verdict.ok) throw new Error(`a code of the system was not believed: ${verdict.reason}`);
    }
    return took;
  };
}
