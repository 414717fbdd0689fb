import { expect } from 'chai';
import { afterSecondRun, filesToRunAgain, outcomeOf } from '../src/suites/mocha-suite.js';
import { toJunit } from '../src/suites/junit.js';
import { readTestOptions, stagesWith } from '../src/suites/options.js';
import { phpOutcomeOf } from '../src/suites/php-suite.js';
import { runStages } from '../src/suites/run-stages.js';
import type { Stage } from '../src/suites/stage.js';
import { quietly } from './support/quietly.js';

const clean = { code: 0, output: '' };
const report = (passes: number) => ({
  stats: { passes, failures: 0, pending: 0 },
  passes: [],
  failures: [],
  pending: [],
});

describe('the report of PHPUnit', () => {
  const junit = (attributes: string) =>
    `<?xml version="1.0"?>\n<testsuites>\n  <testsuite name="" ${attributes} time="1.5">\n`;
  const counted = 'tests="9" assertions="20" errors="1" warnings="0" failures="2" skipped="1"';

  it('is counted, a skipped test as a failure', () => {
    const outcome = phpOutcomeOf(junit(counted), false, { code: 2, output: 'x failed' });
    expect(outcome).to.deep.equal({ passed: 5, failed: 4, report: 'x failed' });
    const fine = junit('tests="3" assertions="5" errors="0" warnings="0" failures="0" skipped="0"');
    expect(phpOutcomeOf(fine, false, clean)).to.deep.equal({ passed: 3, failed: 0, report: '' });
    const risky = phpOutcomeOf(fine, false, { code: 1, output: 'risky' });
    expect(risky).to.deep.equal({ passed: 3, failed: 1, report: 'risky' });
  });

  it('that does not come is a failure, unless no test was to match', () => {
    const { failed, report: text } = phpOutcomeOf(undefined, false, { code: 0, output: 'y' });
    expect(failed).to.equal(1);
    expect(text).to.include('without a report');
    expect(phpOutcomeOf(undefined, true, clean)).to.include({ passed: 0, failed: 0 });
  });
});

describe('npm test', () => {
  it('counts what mocha counted', () => {
    expect(outcomeOf(report(3), false, clean)).to.deep.equal({
      ...{ passed: 3, failed: 0, report: '', tests: [] },
    });
  });

  it('takes an empty suite, a skipped test, a wrong exit code and a hanging process for failures', () => {
    expect(outcomeOf(report(0), false, clean)).to.include({ failed: 1, report: '✗ no test ran' });
    expect(outcomeOf(report(0), true, clean)).to.include({ failed: 0 });
    const skipped = { ...report(2), pending: [{ fullTitle: 'a b' }] };
    expect(outcomeOf(skipped, false, clean)).to.include({ passed: 2, failed: 1 });
    expect(outcomeOf(report(2), false, { code: 7, output: 'x' }).report).to.include('ended with 7');
    const forced = outcomeOf(report(2), false, { code: 1, output: '', forced: 'it hangs' });
    expect(forced).to.include({ passed: 2, failed: 1 });
    expect(forced.report).to.include('it hangs');
  });

  it('shows a failure with its stack', () => {
    const failure = { fullTitle: 'a visit rings', err: { message: 'm', stack: 'Error: m\n at x' } };
    const { report: text, failed } = outcomeOf({ ...report(1), failures: [failure] }, false, clean);
    expect(failed).to.equal(1);
    expect(text).to.equal('✗ a visit rings\nError: m\n at x');
  });

  it('runs the files of a few failures again, and none where something else went wrong', () => {
    const failing = (...names: string[]) => ({
      ...report(5),
      failures: names.map((name) => ({ fullTitle: name, file: `/r/a/dist/${name}.js`, err: {} })),
    });
    const files = ['a/dist/x.js', 'a/dist/y.js', 'a/dist/z.js'];
    const again = (...names: string[]): string[] => {
      const its = failing(...names);
      return filesToRunAgain({ outcome: outcomeOf(its, false, clean), report: its }, files);
    };
    expect(again()).to.deep.equal([]);
    expect(again('y', 'y')).to.deep.equal(['a/dist/y.js']);
    expect(again('x', 'y', 'z')).to.deep.equal([]);
    const skips = { ...failing('x'), pending: [{ fullTitle: 'a' }] };
    const outcome = outcomeOf(skips, false, clean);
    expect(filesToRunAgain({ outcome, report: skips }, files)).to.deep.equal([]);
    expect(filesToRunAgain({ outcome }, files)).to.deep.equal([]);
  });

  it('counts a failure that does not come again as passed and shows it', () => {
    const first = { passed: 4, failed: 1, report: '✗ late' };
    const fine = { passed: 2, failed: 0, report: '' };
    expect(afterSecondRun(first, fine)).to.deep.equal({
      ...{ passed: 5, failed: 0, report: '', unsteady: '✗ late' },
    });
    const still = afterSecondRun(first, { passed: 1, failed: 1, report: '✗ late, too' });
    expect(still).to.include({ passed: 4, failed: 1 });
    expect(still.report).to.include('✗ late, too');
  });

  it('tells a build server of each test, in XML whatever they say', () => {
    const mocha = {
      ...report(1),
      passes: [{ fullTitle: 'a <b> & "c"', file: '/r/x/dist/test/a.test.js', duration: 1500 }],
      failures: [{ fullTitle: 'fails', err: { stack: 'Error: no\u0000 <tag>\n at x' } }],
    };
    const xml = toJunit('main', outcomeOf(mocha, false, clean));
    expect(xml).to.include('<testsuite name="main" tests="2" failures="1"');
    expect(xml).to.match(/name="a &lt;b&gt; &amp; &quot;c&quot;" time="1.500"\/>/);
    expect(xml).to.include(
      '<failure message="Error: no? &lt;tag&gt;">Error: no? &lt;tag&gt;\n at x<',
    );
  });

  it('tells it of a stage that fails without a test that does', () => {
    const check = { passed: 0, failed: 1, report: 'not formatted' };
    expect(toJunit('format', check)).to.match(/tests="1" failures="1"[^]*not formatted/);
    const hung = { ...outcomeOf({ ...report(1), passes: [{ fullTitle: 'a' }] }, false, clean) };
    const xml = toJunit('edge', { ...hung, failed: 1, report: 'killed' });
    expect(xml).to.match(/tests="2" failures="1"[^]*killed/);
  });

  function stage(name: string, pace: Stage['pace'], log: string[] = []): Stage {
    return {
      name,
      needs: 'nothing',
      pace,
      run: async () => {
        log.push(`${name} begins`);
        await new Promise((resolve) => setImmediate(resolve));
        log.push(`${name} ends`);
        return { passed: 2, failed: 1, report: 'why' };
      },
    };
  }

  it('sums the stages', async () => {
    const log: string[] = [];
    const all = ['a', 'b', 'c'].map((name) => stage(name, 'beside', log));
    const context = { env: {}, grep: undefined, junit: undefined, folder: '', secondRun: false };
    const totals = await quietly(() => runStages(all, context));
    expect(totals).to.deep.equal({ passed: 6, failed: 3 });
    expect(log.slice(0, 2)).to.deep.equal(['a begins', 'b begins']);
    expect(log).to.have.length(6);
  });

  it('chooses stages by the beginning of their names', () => {
    const all = ['types', 'shared', 'scripts'].map((name) => stage(name, 'beside'));
    const names = (args: string[]): string[] =>
      readTestOptions(args, all).stages.map(({ name }) => name);
    expect(names([])).to.deep.equal(['types', 'shared', 'scripts']);
    expect(names(['--only', 's'])).to.deep.equal(['shared', 'scripts']);
    expect(names(['--only', 'types, scr'])).to.deep.equal(['types', 'scripts']);
    expect(() => names(['--only', 'lint'])).to.throw('no stage begins with "lint"');
    expect(() => names(['--onyl', 'x'])).to.throw('--help names the flags');
  });

  it('runs what only looks at the code below the rest, from the beginning to the end', async () => {
    const log: string[] = [];
    let isDone: (() => void) | undefined;
    const waits = new Promise<void>((resolve) => (isDone = resolve));
    const lint: Stage = {
      ...stage('lint', 'below', log),
      run: async () => {
        log.push('lint begins');
        await waits;
        return { passed: 1, failed: 0, report: '' };
      },
    };
    const last: Stage = {
      ...stage('last', 'beside', log),
      run: async () => {
        log.push('last');
        isDone?.();
        return Promise.resolve({ passed: 1, failed: 0, report: '' });
      },
    };
    const context = { env: {}, grep: undefined, junit: undefined, folder: '', secondRun: false };
    const all = [stage('a', 'beside', log), stage('b', 'beside', log), last, lint];
    expect(await quietly(() => runStages(all, context))).to.deep.equal({ passed: 6, failed: 2 });
    expect(log[0]).to.equal('lint begins');
    expect(log).to.include('last');
  });

  it('finds the suites of a file by a part of its path, as its source or its name', async () => {
    const suite = (name: string, ...files: string[]): Stage => ({
      ...stage(name, 'beside'),
      files: () => Promise.resolve(files),
    });
    const all = [
      stage('lint', 'below'),
      suite('main', 'services/main/dist/test/visits.api.test.js'),
      suite('shared', 'shared/dist/src/net/visits.test.js', 'shared/dist/test/a.test.js'),
    ];
    const found = async (asked: string): Promise<string[]> => {
      const { file = '', stages } = readTestOptions(['--file', asked], all);
      return (await stagesWith(file, stages)).map(({ name }) => name);
    };
    expect(await found('visits')).to.deep.equal(['main', 'shared']);
    expect(await found('services/main/test/visits.api.test.ts')).to.deep.equal(['main']);
    expect(await found('shared/src/net/visits.test.ts')).to.deep.equal(['shared']);
    const none: unknown = await found('homes').catch((error: unknown) => error);
    expect(String(none)).to.include('no test file of these stages has "homes" in its path');
  });
});
