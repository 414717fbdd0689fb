import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { ConfigError } from '../../src/config/env.js';
import { eventually } from '../../src/testing/eventually.js';
import { followClock, machineMs, now, nowMs } from '../../src/time/clock.js';

const HOUR_MS = 60 * 60_000;
const teller = fileURLToPath(new URL('./clock-teller.js', import.meta.url));

describe('The clock', () => {
  let folder: string;
  let file: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'clock-'));
    file = join(folder, 'ahead');
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('is the machine’s where nobody moves it', () => {
    followClock({ CLOCK_FILE: undefined, NODE_ENV: 'production' });
    const before = Date.now();
    expect(nowMs()).to.be.within(before, Date.now());
    expect(now().getTime()).to.be.within(before, Date.now());
    expect(machineMs()).to.be.within(before, Date.now());
  });

  it('is moved by nobody in production, and by no file that is not there or holds something else', async () => {
    await writeFile(file, '1000');
    const follow = (CLOCK_FILE: string, NODE_ENV = 'test') =>
      expect(() => followClock({ CLOCK_FILE, NODE_ENV }));
    follow(file, 'production').to.throw(ConfigError, /production/);
    follow(join(folder, 'none')).to.throw(ConfigError, /CLOCK_FILE/);
    for (const text of ['', 'soon', '-5', '1e3']) {
      await writeFile(file, text);
      follow(file).to.throw(ConfigError, /CLOCK_FILE/);
    }
    expect(Math.abs(nowMs() - Date.now())).to.be.below(HOUR_MS);
  });

  it('follows its file in all processes, forward only, and leaves the machine’s alone', async () => {
    await writeFile(file, String(HOUR_MS));
    const processes = [1, 2].map(() => fork(teller, { env: { ...process.env, CLOCK_FILE: file } }));
    const told = async (): Promise<{ aheadMs: number; machineAheadMs: number }[]> =>
      Promise.all(
        processes.map(async (child) => {
          const answer = once(child, 'message');
          child.send('tell');
          return ((await answer) as [{ aheadMs: number; machineAheadMs: number }])[0];
        }),
      );
    const expectAhead = async (hours: number): Promise<void> => {
      for (const { aheadMs, machineAheadMs } of await told()) {
        expect(aheadMs / HOUR_MS).to.be.closeTo(hours, 0.01);
        expect(machineAheadMs / HOUR_MS).to.be.closeTo(0, 0.01);
      }
    };
    const write = async (text: string): Promise<void> => {
      await writeFile(`${file}.new`, text);
      await rename(`${file}.new`, file);
    };
    try {
      await expectAhead(1);
      await write(String(48 * HOUR_MS));
      await eventually(() => expectAhead(48));
      await write('0');
      await write(String(49 * HOUR_MS));
      await eventually(() => expectAhead(49));
      await write('1');
      await write('half');
      await expectAhead(49);
    } finally {
      for (const child of processes) child.kill();
    }
  });
});
