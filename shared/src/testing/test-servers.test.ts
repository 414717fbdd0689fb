import { expect } from 'chai';
import { testServers } from './test-servers.js';

describe('testServers', () => {
  const saved = { ...process.env };
  afterEach(() => {
    Object.assign(process.env, saved);
  });

  it('names every variable that is missing, and no other, and the way out', () => {
    process.env['REDIS_URL'] = 'redis://127.0.0.1:1';
    delete process.env['MONGO_URL'];
    delete process.env['RABBITMQ_URL'];
    expect(() => testServers('mongo', 'redis', 'rabbitmq')).to.throw(
      /MONGO_URL, RABBITMQ_URL not set.*npm test/,
    );
    expect(testServers('redis')).to.deep.equal({ redis: 'redis://127.0.0.1:1' });
  });
});
