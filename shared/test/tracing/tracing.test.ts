import { expect } from 'chai';
import { currentContext, runInContext } from '../../src/context/request-context.js';
import { silentLogger } from '../../src/testing/silent-logger.js';
import { startTracing } from '../../src/tracing/start-tracing.js';
import {
  isTracing,
  recordSpansWith,
  traced,
  tracedNow,
  type SpanDescription,
} from '../../src/tracing/tracing.js';

const CALLER = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';

describe('tracing', () => {
  afterEach(() => recordSpansWith(undefined));

  /** Records what is opened and how it ends. */
  function record() {
    const opened: SpanDescription[] = [];
    const ended: string[] = [];
    recordSpansWith((description) => {
      opened.push(description);
      let failed = '';
      return {
        traceparent: `span ${opened.length}`,
        set: () => undefined,
        fail: () => (failed = ' failed'),
        end: () => ended.push(description.name + failed),
      };
    });
    return { opened, ended };
  }

  it('is off without an endpoint: nothing is described, the work itself is returned', async () => {
    const stop = await startTracing(
      { OTEL_EXPORTER_OTLP_ENDPOINT: undefined, OTEL_TRACES_SAMPLER_ARG: 1 },
      'shop',
      silentLogger,
    );
    expect(isTracing()).to.equal(false);
    const work = Promise.resolve(7);
    const describe = (): never => expect.fail('nobody asked');
    expect(traced(describe, () => work)).to.equal(work);
    expect(tracedNow(describe, () => 8)).to.equal(8);
    await stop();
  });

  it('makes each step the cause of those inside it', async () => {
    const { opened, ended } = record();
    await runInContext({ correlationId: 'c-1', traceparent: CALLER }, () =>
      traced(
        () => ({ name: 'outer', kind: 'server' }),
        () =>
          traced(
            () => ({ name: 'inner', kind: 'client' }),
            () => {
              expect(currentContext()).to.deep.equal({
                correlationId: 'c-1',
                traceparent: 'span 2',
              });
              return Promise.resolve();
            },
          ),
      ),
    );
    expect(opened.map(({ parent }) => parent)).to.deep.equal([CALLER, 'span 1']);
    expect(ended).to.deep.equal(['inner', 'outer']);
  });

  it('records what failed, and passes the failure on', async () => {
    const { ended } = record();
    const failure = new Error('no');
    const outcome = await traced(
      () => ({ name: 'step', kind: 'internal' }),
      () => Promise.reject(failure),
    ).catch((error: unknown) => error);
    expect(outcome).to.equal(failure);
    expect(ended).to.deep.equal(['step failed']);
  });

  it('leaves out what nothing caused: a timer that polls is nobody’s trace', async () => {
    const { opened } = record();
    await traced(
      () => ({ name: 'SELECT outbox', kind: 'client' }),
      () => Promise.resolve(),
    );
    expect(opened).to.deep.equal([]);
  });
});
