import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { expect } from 'chai';
import { runInContext } from '../../src/context/request-context.js';
import { NotFoundError } from '../../src/errors/app-error.js';
import { createLogger, type LoggerOptions } from '../../src/logger/logger.js';

class NothingFound extends NotFoundError {
  constructor(options: { info: Record<string, unknown>; cause: unknown }) {
    super('nothing_found', 'Nothing found', options);
  }
}

function capture(options: Partial<LoggerOptions> = {}) {
  const chunks: string[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      chunks.push(String(chunk));
      done();
    },
  });
  const logger = createLogger({ service: 'main', stream, ...options });
  const text = () => chunks.join('');
  const lines = () =>
    text()
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
  return { logger, text, lines };
}

describe('createLogger', () => {
  it('writes one JSON object per line, with the correlation and trace ids of the context', () => {
    const { logger, lines } = capture();
    const traceparent = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';
    runInContext({ correlationId: 'c-1', traceparent }, () =>
      logger.info('Visit approved', { visitId: 7 }),
    );
    logger.warn('Alone');
    const [first, second, ...rest] = lines();
    expect(first).to.include({
      level: 'info',
      service: 'main',
      message: 'Visit approved',
      correlationId: 'c-1',
      traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
      visitId: 7,
    });
    expect(Date.parse(String(first?.time))).to.be.closeTo(Date.now(), 5000);
    expect(second).to.not.have.any.keys('correlationId', 'traceId');
    expect(rest).to.deep.equal([]);
  });

  it('spells an error out with code, info and cause', () => {
    const { logger, lines } = capture();
    const cause = new Error('connect mysql://root:hunter2@db/main refused');
    logger.error('Failed', { error: new NothingFound({ info: { id: 1 }, cause }) });
    const error = lines()[0]?.error as Record<string, unknown>;
    expect(error).to.deep.include({
      name: 'NothingFound',
      message: 'Nothing found',
      code: 'nothing_found',
      info: { id: 1 },
    });
    expect(error.stack).to.be.a('string').that.includes('logger.test');
    expect(error.cause).to.include({
      name: 'Error',
      message: 'connect mysql://***@db/main refused',
    });
  });

  it('never prints a secret, however deep, and keeps what only sounds like one', () => {
    const { logger, text, lines } = capture();
    const secrets = { password: 's3', token: 's3', refreshToken: 's3', Authorization: 's3' };
    logger.info('Login', { ...secrets, body: { list: [secrets] }, tokenId: 'kept' });
    logger.child({ password: 's3' }).info('Bound');
    expect(text()).to.not.include('s3');
    expect(lines()[0]).to.include({ tokenId: 'kept', password: '[redacted]' });
  });

  it('cannot be made to forge a line, to fail or to loop by what is logged', () => {
    const { logger, lines } = capture();
    const loop: Record<string, unknown> = { big: 1n, at: new Date(Number.NaN) };
    loop.self = loop;
    logger.info('a\n{"level":"error"}', { level: 'error', service: 'other', message: 'x', loop });
    logger.info('%s 100%d', { kept: true });
    const [first, second, ...rest] = lines();
    expect(first).to.include({ level: 'info', service: 'main', message: 'a\n{"level":"error"}' });
    expect(first?.loop).to.include({ big: '1', at: 'Invalid Date' });
    expect(second).to.include({ message: '%s 100%d', kept: true });
    expect(rest).to.deep.equal([]);
  });

  it('adds the fields of a child to each of its lines and to none of its parent', () => {
    const { logger, lines } = capture();
    const child = logger.child({ part: 'relay' }).child({ shard: 2 });
    child.info('Woken', { events: 3 });
    logger.info('Parent');
    const [first, second] = lines();
    expect(first).to.include({ part: 'relay', shard: 2, events: 3 });
    expect(second).to.not.have.any.keys('part', 'shard');
  });

  it('writes nothing below its level', () => {
    const { logger, lines } = capture({ level: 'warn' });
    logger.debug('no');
    logger.info('no');
    logger.child({ a: 1 }).info('no');
    logger.warn('yes');
    logger.error('yes');
    expect(lines().map(({ level }) => level)).to.deep.equal(['warn', 'error']);
  });

  it('writes for people when asked to', () => {
    const { logger, text } = capture({ format: 'pretty' });
    runInContext({ correlationId: 'c-9' }, () =>
      logger.warn('Slow', { ms: 12, token: 's3', error: new Error('why') }),
    );
    expect(text()).to.match(
      /main: Slow \{"ms":12,"token":"\[redacted\]"\} \(c-9\)\n {2}Error: why/,
    );
  });

  it('also writes JSON lines to a file of the day and has them there once closed', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'logger-'));
    const { logger } = capture({ file: join(directory, 'main.log') });
    for (let n = 0; n < 500; n += 1) logger.info('Line', { n });
    await logger.close();
    const names = (await readdir(directory)).filter((name) => /^main\.log\.\d/.test(name));
    const [day = ''] = names;
    const lines = (await readFile(join(directory, day), 'utf8')).trimEnd().split('\n');
    await rm(directory, { recursive: true });
    expect(names).to.have.lengthOf(1);
    expect(lines).to.have.lengthOf(500);
    expect(JSON.parse(lines[499] ?? '')).to.include({ n: 499, message: 'Line' });
  });

  it('keeps the files of thirty days and no older one', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'logger-'));
    const now = Date.now;
    for (const daysAgo of [31, 29, 0]) {
      Date.now = () => now() - daysAgo * 86_400_000;
      const { logger } = capture({ file: join(directory, 'main.log') });
      logger.info('Line', { daysAgo });
      await logger.close();
    }
    Date.now = now;
    const names = (await readdir(directory)).filter((name) => /\d{4}-\d\d-\d\d$/.test(name));
    const texts = await Promise.all(names.map((name) => readFile(join(directory, name), 'utf8')));
    await rm(directory, { recursive: true });
    const kept = texts.map((text) => (JSON.parse(text) as { daysAgo: number }).daysAgo);
    expect(kept.sort()).to.deep.equal([0, 29]);
  });
});
