import { expect } from 'chai';
import { CollectionRun } from './support/collection.js';
import { theSystem } from './support/the-system.js';

describe('the collection for Postman that the gateway serves', () => {
  let run: CollectionRun;

  before(async function start() {
    this.timeout(120_000);
    const { gatewayUrl: gateway } = await theSystem();
    const answer = await fetch(`${gateway}/openapi/postman.json`);
    expect(answer.status).to.equal(200);
    const collection = (await answer.json()) as ConstructorParameters<typeof CollectionRun>[0];
    run = new CollectionRun(collection, { gateway });
  });

  it('signs in with its own example, and then lists visits and renews the session', async () => {
    const before = await run.send('Gatehouse main', 'visits', 'List visits');
    expect(before.status, 'nobody has signed in').to.equal(401);

    const signIn = await run.send('Gatehouse main', 'login', 'Sign in with email and password');
    expect(signIn.status).to.equal(200);
    const token = run.variables.get('accessToken');

    const visits = await run.send('Gatehouse main', 'visits', 'List visits');
    expect(visits.status).to.equal(200);
    expect(visits.body).to.have.property('items').that.is.an('array');

    const exchange = 'Exchange a refresh token for new tokens';
    const renewed = await run.send('Gatehouse auth', 'sessions', exchange);
    expect(renewed.status).to.equal(200);
    expect(run.variables.get('accessToken')).not.to.equal(token);
    const again = await run.send('Gatehouse main', 'visits', 'List visits');
    expect(again.status).to.equal(200);
  });
});
