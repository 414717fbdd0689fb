import { expect } from 'chai';
import { readConfig } from '../src/config.js';
import { startMain, type MainFixture } from './main-fixture.js';

const pages = [
  '/docs',
  '/docs/',
  '/docs/swagger-ui-init.js',
  '/docs/socket',
  '/docs/versions',
  '/openapi.json',
  '/api-docs/main.json',
  '/openapi/messages.json',
  '/openapi/postman.json',
];

describe('the documentation that main serves', () => {
  let main: MainFixture | undefined;
  afterEach(async () => {
    await main?.stop();
    main = undefined;
  });

  const answer = (path: string): Promise<Response> =>
    fetch((main?.api ?? '').replace('/api/v1', path));

  it('is there, with what it leads to', async () => {
    main = await startMain();
    for (const page of pages) expect((await answer(page)).status, page).to.equal(200);
    const { info } = (await (await answer('/openapi.json')).json()) as {
      info: { description: string };
    };
    const links = [...info.description.matchAll(/\]\(([^)]+)\)/g)].map(([, link = '']) => link);
    expect(links).to.include('/openapi/postman.json');
    for (const link of links) expect((await answer(link)).status, link).to.equal(200);
  });

  it('is not there with API_DOCS=off, but for what problems mean', async () => {
    main = await startMain({ API_DOCS: 'off' });
    for (const page of pages) {
      const refused = await answer(page);
      expect(refused.status, page).to.equal(404);
      expect(await refused.json()).to.include({ code: 'route_not_found' });
    }
    for (const page of ['/problems', '/problems/visit_expired', '/api/v1/health'])
      expect((await answer(page)).status, page).to.not.equal(404);
  });

  it('is there or not: nothing else can be said', () => {
    expect(() => readConfig({ API_DOCS: 'no' })).to.throw(/API_DOCS must be one of on, off/);
  });
});
