import { runInNewContext } from 'node:vm';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import { io, type Socket } from 'socket.io-client';
import { accountOf, signIn } from './support/person.js';
import { theSystem } from './support/the-system.js';

describe('what integrators read', () => {
  let url: string;

  before(async function start() {
    this.timeout(120_000);
    url = (await theSystem()).gatewayUrl;
  });

  const pageAt = async (path: string): Promise<string> => {
    const response = await fetch(`${url}${path}`);
    expect(response.status, path).to.equal(200);
    return response.text();
  };

  it('explains every problem at the address that it names', async () => {
    const response = await fetch(`${url}/api/v1/visits`);
    const { type, code } = (await response.json()) as { type: string; code: string };
    expect(await pageAt(type))
      .to.include(code)
      .and.to.include('An access token is required');
    expect(await pageAt('/problems')).to.include(`href="${type}"`);
    expect((await fetch(`${url}/problems/no_such_code`)).status).to.equal(404);
  });

  it('says what becomes of versions, and describes every message', async () => {
    expect(await pageAt('/docs/versions')).to.include('Deprecation');
    expect(JSON.parse(await pageAt('/openapi/messages.json'))).to.have.property('asyncapi');
  });

  it('shows how to connect a socket in lines that work as they stand', async () => {
    const [, lines = ''] =
      /<code id="recipe">([^]*?)<\/code>/.exec(await pageAt('/docs/socket')) ?? [];
    const { email, password } = await accountOf('Asha');
    const shown: { body: string }[] = [];
    const refused: string[] = [];
    const surroundings = {
      ...{ gateway: url, email, password, io, fetch, place: {} },
      show: (notification: { body: string }) => shown.push(notification),
      refused: (code: string) => refused.push(code),
    };
    const run = runInNewContext(
      `(async () => {${lines}; return socket;})`,
      surroundings,
    ) as () => Promise<Socket>;
    const socket = await run();
    try {
      await eventually(() =>
        expect(surroundings.place).to.have.property('epoch').that.is.a('string'),
      );
      const { client } = await signIn('Gopal');
      const unitId = (await client.units.list({ search: 'A-101' })).items[0]?.id ?? '';
      const visitor = { name: 'Recipe Roy' };
      const { id } = await client.visits.request({ unitId, kind: 'guest', visitor });
      await eventually(() => expect(JSON.stringify(shown)).to.include('Recipe Roy'));
      expect(refused).to.deep.equal([]);
      await (await signIn('Asha')).client.visits.deny(id);
    } finally {
      socket.close();
    }
  });
});
