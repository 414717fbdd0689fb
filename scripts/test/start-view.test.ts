import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import type { Progress } from '../src/console/progress.js';
import { layers, Teardown } from '../src/console/teardown.js';
import type { Exit } from '../src/process/managed-process.js';
import { timeline, welcome } from '../src/start/banner.js';
import { readableLine } from '../src/start/log-view.js';
import { keepRunning } from '../src/start/supervise.js';
import { withDatabase } from '../src/system/environment.js';
import type { ServiceProcess } from '../src/system/service-process.js';

describe('what npm start shows', () => {
  it('a line of a log: time, process, level, message, then the rest', () => {
    const line = JSON.stringify({
      level: 'warn',
      message: 'Request refused',
      service: 'main',
      time: '2026-11-21T08:30:00.123Z',
      status: 409,
    });
    expect(readableLine('main', line)).to.match(
      /^08:30:00\.123 main +warn +Request refused status=409$/,
    );
  });

  it('a line that is no JSON, as it is', () => {
    expect(readableLine('edge', 'Segmentation fault')).to.match(/^edge +Segmentation fault$/);
    expect(readableLine('edge', '{"cut off')).to.include('{"cut off');
  });

  it('who may sign in, and where', () => {
    const account = { email: 'a@b.example', password: 'pw', givenName: 'Asha', familyName: 'Rao' };
    const accounts = [
      { ...account, role: 'resident' },
      { ...account, role: 'employee', job: 'guard' },
    ];
    const urls = {
      gatewayUrl: 'http://localhost:1',
      mailboxUrl: 'http://localhost:2',
      certificate: undefined,
    };
    const text = welcome({ ...urls, accounts });
    expect(text).to.include('http://localhost:1/docs').and.include('password pw');
    expect(text).to.include('Mails are shown at').and.include('http://localhost:2');
    expect(welcome({ ...urls, mailboxUrl: undefined, accounts })).to.include('SMTP_URL');
    const trust = welcome({ ...urls, certificate: '/somewhere/localhost.crt', accounts });
    expect(trust).to.include('Its certificate is /somewhere/localhost.crt');
    expect(text).to.not.include('certificate');
    expect(text).to.match(/a@b\.example +Asha Rao +resident\n.*a@b\.example +Asha Rao +guard/);
  });

  it('each station of the main job with its milliseconds', () => {
    const text = timeline([
      { name: 'stored', atMs: 3 },
      { name: 'guard told', atMs: 30 },
    ]);
    expect(text).to.match(/stored +3 ms +▪{3}\n.*guard told +30 ms +▪{30}/);
  });
});

describe('a service that crashes', () => {
  it('is started again, said so, until the teardown begins', async () => {
    const said: string[] = [];
    const note = (text: string): void => void said.push(text);
    const progress: Progress = { done: note, note, warn: note };
    const teardown = new Teardown();
    let exit: (exit: Exit) => void = () => undefined;
    let exited = new Promise<Exit>((resolve) => (exit = resolve));
    let restarts = 0;
    const service: ServiceProcess = {
      name: 'main',
      service: 'main',
      url: '',
      pid: 7,
      get exited() {
        return exited;
      },
      kill9: () => Promise.resolve(),
      stop: () => Promise.resolve(),
      pause: () => undefined,
      resume: () => undefined,
      restart: () => {
        restarts += 1;
        exited = new Promise<Exit>((resolve) => (exit = resolve));
        return restarts === 1 ? Promise.reject(new Error('no database')) : Promise.resolve();
      },
    };
    const kept = keepRunning(service, teardown, progress);

    exit({ code: null, signal: 'SIGKILL' });
    await eventually(() => expect(restarts).to.equal(1));
    exit({ code: 1, signal: null });
    await eventually(() => expect(restarts).to.equal(2));
    expect(said).to.deep.equal([
      'main ended (SIGKILL); it starts again in 0.5 s',
      'main did not start: no database',
      'main ended (exit code 1); it starts again in 1 s',
      'main is back, process 7',
    ]);

    teardown.add(layers.main, () => {
      exit({ code: 0, signal: null });
      return Promise.resolve();
    });
    await teardown.run();
    await kept;
    expect(restarts).to.equal(2);
  });
});

describe('the URL of a database', () => {
  const cases: [server: string, url: string][] = [
    ['mysql://root@127.0.0.1:3306', 'mysql://root@127.0.0.1:3306/x'],
    ['mysql://root:p%2Fw@h:1/other', 'mysql://root:p%2Fw@h:1/x'],
    ['mongodb://a:1,b:2/other?replicaSet=r', 'mongodb://a:1,b:2/x?replicaSet=r'],
    ['mongodb://u:p@a:1?authSource=admin', 'mongodb://u:p@a:1/x?authSource=admin'],
  ];
  for (const [server, url] of cases) {
    it(`of ${server} is ${url}`, () => expect(withDatabase(server, 'x')).to.equal(url));
  }
});
