import { fileURLToPath } from 'node:url';
import { applyStoppingEverywhere } from '@gatehouse/shared/testing/stopped-migrations';
import { expect } from 'chai';

const migrations = fileURLToPath(new URL('../migrations', import.meta.url));

describe('migrations', function () {
  this.timeout(60_000);

  it('go on after a process that was killed at any of their changes', async () => {
    expect(await applyStoppingEverywhere(migrations)).to.be.above(10);
  });
});
