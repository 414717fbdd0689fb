import { expect } from 'chai';
import type { Sequelize } from 'sequelize';
import { loadSpec } from '../http/load-spec.js';
import { rowsRead } from './rows-read.js';

/** What is asked of a service, and how many rows it may read for it at the most. */
export interface GrowthQuestion<Asked> {
  /** The operation that asks it, as the specification names it. */
  operation: string;
  what: string;
  most: number | ((asked: Asked) => number);
  ask: (session: Sequelize, asked: Asked) => Promise<unknown>;
}

/** A database of a service in one session, to be filled. */
export interface GrowthWorld<Asked> {
  session: Sequelize;
  /** A community as it is at first. */
  addSmall(): Promise<Asked>;
  /** One that has been there for years. */
  addLarge(): Promise<Asked>;
  close(): Promise<void>;
}

export interface Growth<Asked> {
  /** The specification in openapi/. Each operation that answers in pages has a question. */
  spec: string;
  open: () => Promise<GrowthWorld<Asked>>;
  questions: readonly GrowthQuestion<Asked>[];
  /** Operations that answer in pages of what is no table of this service. */
  notOurs: readonly string[];
}

/** What the tests work on once it is filled. */
export interface Grown<Asked> {
  session: Sequelize;
  small: Asked;
  large: Asked;
}

/**
 * Declares two tests for each question: that it reads few rows of a large community, and of a small
 * one no more beside a large neighbour than alone. A list of the specification without a question
 * fails.
 *
 * @param more further tests of the same world, which `grown` gives once they run
 */
export function describeGrowth<Asked>(
  title: string,
  { spec, open, questions, notOurs }: Growth<Asked>,
  more: (grown: () => Grown<Asked>) => void = () => undefined,
): void {
  describe(title, () => {
    let world: GrowthWorld<Asked>;
    let small: Asked;
    let large: Asked;
    /** Of the small community, before it had a neighbour. */
    const alone = new Map<GrowthQuestion<Asked>, number>();

    const read = ({ ask }: GrowthQuestion<Asked>, asked: Asked) =>
      rowsRead(world.session, () => ask(world.session, asked));

    before(async function fill() {
      this.timeout(300_000);
      world = await open();
      small = await world.addSmall();
      for (const question of questions) alone.set(question, await read(question, small));
      large = await world.addLarge();
    });
    after(() => world.close());

    it('has a question for each operation that answers in pages', async () => {
      const asked = [...questions.map(({ operation }) => operation), ...notOurs];
      expect(asked).to.include.members(await pagedOperations(spec));
    });

    for (const question of questions) {
      const { operation, what, most } = question;
      it(`${operation}, ${what}: reads few rows`, async () => {
        const atMost = typeof most === 'number' ? most : most(large);
        expect(await read(question, large)).to.be.at.most(atMost);
      });

      it(`${operation}, ${what}: a large neighbour adds none`, async () => {
        expect(await read(question, small)).to.be.at.most(alone.get(question) ?? 0);
      });
    }

    more(() => ({ session: world.session, small, large }));
  });
}

interface Parameter {
  name: string;
  in: string;
}

/** Operations with a parameter `limit`. */
async function pagedOperations(file: string): Promise<string[]> {
  const { operations, resolved } = await loadSpec(file);
  const paths = resolved.paths as Record<string, { get?: { parameters?: Parameter[] } }>;
  const isPaged = (specPath: string): boolean =>
    (paths[specPath]?.get?.parameters ?? []).some(
      (one) => one.in === 'query' && one.name === 'limit',
    );
  return operations
    .filter(({ method, specPath }) => method === 'GET' && isPaged(specPath))
    .map(({ id }) => id);
}
