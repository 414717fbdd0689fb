import { expect } from 'chai';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readFaultOptions } from '../src/faults/options.js';
import { countOf } from '../src/faults/report.js';
import type { TrialResult } from '../src/faults/run-trial.js';
import type { Scenario } from '../src/faults/scenario.js';
import { scenarios } from '../src/faults/scenarios.js';
import { repositoryFolder } from '../src/provision/profile.js';

const source = join(repositoryFolder, 'scripts', 'src', 'faults');

describe('npm run test:faults', () => {
  const names = (args: string[]): string[] =>
    readFaultOptions(args, scenarios).chosen.map(({ name }) => name);

  it('has one file for each scenario, named as it is', async () => {
    const files = await readdir(join(source, 'scenarios'));
    const expected = scenarios.map(({ name }) => `${name}.ts`);
    expect(files.sort()).to.deep.equal(expected.sort());
  });

  it('switches off only what exists', async () => {
    for (const { name } of scenarios) {
      const text = await readFile(join(source, 'scenarios', `${name}.ts`), 'utf8');
      for (const [, weakened = ''] of text.matchAll(/weakened \? '([a-z-]+)'/g))
        expect(existsSync(join(source, 'weaken', `${weakened}.ts`)), weakened).to.equal(true);
    }
  });

  it('runs all, a short selection, or those that are named, from any seed on', () => {
    expect(names([])).to.deep.equal(scenarios.map(({ name }) => name));
    expect(names(['--quick']).length).to.be.within(1, scenarios.length - 1);
    expect(names(['--quick', '--only', 'mongo-down,bad-amqp'])).to.have.members([
      'mongo-down',
      'bad-amqp',
    ]);
    const { seeds, size } = readFaultOptions(['--seed', '7', '--seeds', '3', '--full'], scenarios);
    expect(seeds).to.deep.equal([7, 8, 9]);
    expect(size).to.deep.equal({ visits: 5000, outage: 1, kills: 500, sockets: 2000 });
    expect(readFaultOptions(['--visits', '12'], scenarios).size).to.include({
      visits: 12,
      kills: 6,
    });
  });

  const wrong: [string[], RegExp][] = [
    [['--only', 'moon-killed'], /^--only is moon-killed, but it is one of notification-killed,/],
    [['--seeds', '0'], /^--seeds is 0, but it is a whole number of at least 1$/],
    [['--seed', '1', '--seed', '2'], /^--seed is given twice; npm run test:faults -- --help/],
    [['--sead', '1'], /^Unknown option '--sead'; npm run test:faults -- --help names the flags$/],
  ];
  for (const [args, sentence] of wrong) {
    it(`refuses ${args.join(' ')} in one sentence`, () => {
      expect(() => readFaultOptions(args, scenarios)).to.throw(sentence);
    });
  }

  it('takes a control that does not fail, or that could not run, for a failure', () => {
    const result = (weakened: boolean, kept: boolean, ran = true): TrialResult => ({
      scenario: scenarios[0] as Scenario,
      seed: 1,
      weakened,
      kept,
      ran,
      seconds: 1,
      outcome: {
        verdict: { accepted: 1, lost: 0, doubled: 0, outOfOrder: 0, unasked: 0, findings: [] },
        recoveryMs: 0,
        broken: [],
      },
    });
    expect(countOf([result(false, true), result(true, false)])).to.deep.equal({
      passed: 2,
      failed: 0,
    });
    const bad = [result(false, false), result(true, true), result(true, false, false)];
    expect(countOf(bad)).to.deep.equal({ passed: 0, failed: 3 });
  });
});
