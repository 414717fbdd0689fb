import { expect } from 'chai';
import { findSource, type Findable, type Machine } from '../src/provision/source.js';

const redis: Findable = {
  title: 'Redis',
  variable: 'REDIS_URL',
  packages: ['redis-server'],
  container: { image: 'redis:7' },
  findProgram: () => Promise.resolve('/usr/bin/redis-server'),
};
const everything: Machine = {
  env: { REDIS_URL: 'redis://elsewhere' },
  canRun: (image) => Promise.resolve(image === 'redis:7'),
  whyNoPackages: () => Promise.resolve(undefined),
};
const withoutProgram = { ...redis, findProgram: () => Promise.resolve(undefined) };
const noUrl = { ...everything, env: {} };
const noDocker = { ...noUrl, canRun: () => Promise.resolve(false) };
const bare = { ...noDocker, whyNoPackages: () => Promise.resolve('you are not root') };

describe('where a server comes from', () => {
  it('is the URL given, before everything else', async () => {
    expect(await findSource(redis, everything)).to.deep.equal({
      from: 'url',
      url: 'redis://elsewhere',
    });
  });

  it('is Docker when no URL is given, or an empty one', async () => {
    expect(await findSource(redis, noUrl)).to.deep.equal({ from: 'docker' });
    const empty = { ...everything, env: { REDIS_URL: '' } };
    expect(await findSource(redis, empty)).to.deep.equal({ from: 'docker' });
  });

  it('is the program of this machine when Docker has not got it', async () => {
    expect(await findSource(redis, noDocker)).to.deep.equal({
      from: 'program',
      program: '/usr/bin/redis-server',
    });
  });

  it('is a program, never a container, for what has to reach 127.0.0.1', async () => {
    const { title, packages } = redis;
    const gateway = { title, packages, findProgram: () => redis.findProgram() };
    expect(await findSource(gateway, noUrl)).to.include({ from: 'program' });
  });

  it('is the packages of the system when there is no program', async () => {
    expect(await findSource(withoutProgram, noDocker)).to.deep.equal({
      from: 'packages',
      packages: ['redis-server'],
    });
  });

  it('is the stand-in where there is no package either', async () => {
    const mongo = { ...withoutProgram, packages: [], hasStandIn: true };
    expect(await findSource(mongo, bare)).to.deep.equal({ from: 'stand-in' });
  });

  it('is nowhere on a bare machine, and one sentence says what would help', async () => {
    const failure = await findSource(withoutProgram, bare).catch((error: unknown) => error);
    expect(failure).to.be.an('error').with.property('name', 'PlainError');
    expect(failure).to.have.property(
      'message',
      'Redis is not on this machine, Docker cannot run it, and nothing can be installed: you are not root; install redis-server, or give REDIS_URL',
    );
  });
});
