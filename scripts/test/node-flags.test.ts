import { expect } from 'chai';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { repositoryFolder } from '../src/provision/profile.js';
import { nodeFlags } from '../src/system/service-process.js';

const places = ['docker/Dockerfile', 'scripts/pm2/ecosystem.config.cjs', 'scripts/pm2/canary.mjs'];

describe("Node.js's flags for services", () => {
  for (const place of places) {
    it(`are in ${place} as where npm start starts them`, async () => {
      const text = await readFile(join(repositoryFolder, place), 'utf8');
      const line = text.split('\n').find((one) => one.includes('--enable-source-maps')) ?? '';
      const quoted = [...line.matchAll(/["'](--[a-z-]+(?:=[^"']*)?)["']/g)].map(([, flag]) => flag);
      expect(quoted).to.deep.equal(nodeFlags);
    });
  }
});
