import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import { openapiDir } from './main-fixture.js';
import { readDocumentation } from '../src/reference.js';

describe('what callers read beside the specifications', () => {
  it('has a page for every problem, at the address that its documents name', async () => {
    const { documents = {} } = await readDocumentation({ OPENAPI_DIR: openapiDir, API_DOCS: 'on' });
    const problems = JSON.parse(await readFile(join(openapiDir, 'problems.json'), 'utf8')) as {
      code: string;
      title: string;
    }[];
    expect(problems).to.have.length.above(100);
    for (const { code } of problems) {
      const page = documents[`/problems/${code}`];
      expect(page?.type, code).to.equal('text/html');
      expect(page?.text).to.contain(`<code>${code}</code>`);
      expect(documents['/problems']?.text).to.contain(`href="/problems/${code}"`);
    }
  });

  it('has every message as one document, without references to files', async () => {
    const { documents = {} } = await readDocumentation({ OPENAPI_DIR: openapiDir, API_DOCS: 'on' });
    const { text = '' } = documents['/openapi/messages.json'] ?? {};
    const messages = JSON.parse(text) as { asyncapi: string; channels: object };
    expect(messages.asyncapi).to.match(/^3\./);
    expect(text).not.to.contain('.yaml');
  });
});
