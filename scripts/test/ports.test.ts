import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { portRange } from '../src/process/ports.js';
import { portFor } from '../src/provision/profile.js';

describe('the ports of a profile', () => {
  const lastOfRange = portRange.first + portRange.count - 1;

  it('are whole numbers of our range, whichever checkout it is', async () => {
    for (let n = 0; n < 20; n++) {
      const profile = { folder: join(tmpdir(), `checkout-${n}`) };
      for (const listener of ['mysql', 'worker', 'mailbox'] as const) {
        const port = await portFor(profile, listener);
        expect(Number.isInteger(port), `${n} ${listener} ${port}`).to.equal(true);
        expect(port).to.be.within(portRange.first, lastOfRange);
      }
    }
  });
});
