import { join } from 'node:path';
import { requestFormats } from '@gatehouse/shared/validation/request-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { Ajv, type ValidateFunction } from 'ajv';
import { default as addFormats } from 'ajv-formats';
import { expect } from 'chai';
import fc from 'fast-check';
import { repositoryFolder } from '../../src/provision/profile.js';
import type { Message } from '../../src/specs/compare/compare-messages.js';
import {
  asServer,
  tolerant,
  unreadable,
  type Reading,
} from '../../src/specs/compare/compare-schemas.js';
import { operationsOf, type Content } from '../../src/specs/compare/http-document.js';
import type { Schema } from '../../src/specs/compare/schema.js';
import { compareWithReleased, readHttp, readMessages } from '../../src/specs/released.js';
import { samplesOf } from './samples.js';

const openapi = join(repositoryFolder, 'openapi');
const released = join(openapi, 'released');

const strict = { strict: false, validateFormats: true } as const;
const ajv = new Ajv2020(strict);
const ajvOfOpenApi = new Ajv(strict);
addFormats.default(ajv);
addFormats.default(ajvOfOpenApi);
for (const [name, { holds }] of Object.entries(requestFormats)) {
  ajvOfOpenApi.addFormat(name, holds);
  if (!ajv.formats[name]) ajv.addFormat(name, true);
}

/** A schema as its tolerant reader has it: a field more is no fault, wherever it stands. */
function tolerantly(schema: Schema): Schema {
  const text = JSON.stringify(schema, (key, value: unknown) =>
    key === 'additionalProperties' && value === false ? undefined : value,
  );
  return JSON.parse(text) as Schema;
}

/** Everything that a writer of one schema writes, a few times. */
function assertRead(writer: Schema, validate: ValidateFunction, runs = 15): void {
  const property = fc.property(samplesOf(writer), (sample) => {
    const value: unknown = JSON.parse(JSON.stringify(sample));
    expect(validate(value), `${JSON.stringify(value)} ${JSON.stringify(validate.errors)}`).to.equal(
      true,
    );
  });
  fc.assert(property, { numRuns: runs });
}

describe('what one release writes, the other reads', function () {
  this.timeout(120_000);
  let old: Message[];
  let now: Map<string, Message>;
  /** What is found is judged elsewhere, and not looked at here. */
  let broken: Set<string>;

  before(async () => {
    old = await readMessages(released);
    now = new Map((await readMessages(openapi)).map((message) => [message.name, message]));
    broken = new Set((await compareWithReleased(openapi)).map(({ at }) => at.split(' ')[1] ?? ''));
  });

  const both = (): [Message, Message][] =>
    old.flatMap((before): [Message, Message][] => {
      const after = now.get(before.name);
      return after === undefined || broken.has(before.name) ? [] : [[before, after]];
    });

  it('in every message of the new release', () => {
    expect(both()).to.not.deep.equal([]);
    for (const [before, after] of both())
      assertRead(after.payload, ajv.compile(tolerantly(before.payload)));
  });

  it('in every message that the old release has left in a queue', () => {
    for (const [before, after] of both())
      assertRead(before.payload, ajv.compile(tolerantly(after.payload)));
  });
});

for (const name of ['auth', 'main', 'notification'])
  describe(`the examples of ${name}`, () => {
    const examplesOf = (content: Content): [type: string, value: unknown][] =>
      Object.entries(content).flatMap(([type, { example, examples = {} }]) => {
        const named = Object.values(examples as Record<string, { value?: unknown }>);
        const values = [example, ...named.map(({ value }) => value)];
        return values
          .filter((value) => value !== undefined)
          .map((v) => [type, v] as [string, unknown]);
      });

    /** The examples that a reader would refuse, with the reason. */
    const refused = (writer: Content, reader: Content, read: (schema: Schema) => Schema) =>
      examplesOf(writer).flatMap(([type, value]) => {
        const schema = reader[type]?.schema;
        if (!type.endsWith('json') || schema === undefined) return [];
        const validate = ajvOfOpenApi.compile(read(schema));
        return validate(value) ? [] : [JSON.stringify([value, validate.errors])];
      });

    it('are taken in requests of the last release, and read in answers of today', async () => {
      const before = operationsOf(await readHttp(released, name));
      const after = operationsOf(await readHttp(openapi, name));
      const faults = [...before].flatMap(([operation, { requestBody, responses }]) => {
        const today = after.get(operation);
        if (today === undefined) return [];
        const taken = today.requestBody?.content ?? {};
        const answers = Object.entries(responses).flatMap(([status, { content = {} }]) =>
          refused(today.responses[status]?.content ?? {}, content, tolerantly),
        );
        return [...refused(requestBody?.content ?? {}, taken, (schema) => schema), ...answers].map(
          (fault) => `${operation}: ${fault}`,
        );
      });
      expect(faults).to.deep.equal([]);
    });

    it('keep to the contract of today', async () => {
      const operations = [...operationsOf(await readHttp(openapi, name))];
      const contents = operations.flatMap(([operation, { requestBody, responses }]) =>
        [requestBody, ...Object.values(responses)].map(
          (one) => [operation, one?.content ?? {}] as const,
        ),
      );
      expect(contents.flatMap(([, content]) => examplesOf(content))).to.not.deep.equal([]);
      const faults = contents.flatMap(([operation, content]) =>
        refused(content, content, (schema) => schema).map((fault) => `${operation}: ${fault}`),
      );
      expect(faults).to.deep.equal([]);
    });
  });

describe('a comparison that finds nothing', function () {
  this.timeout(60_000);
  const parts: fc.Arbitrary<Schema> = fc.oneof(
    fc.record(
      {
        type: fc.constant('string'),
        minLength: fc.nat(3),
        maxLength: fc.integer({ min: 3, max: 6 }),
      },
      { requiredKeys: ['type'] },
    ),
    fc.record(
      {
        type: fc.constantFrom('integer', 'number'),
        minimum: fc.nat(3),
        maximum: fc.integer({ min: 3, max: 9 }),
      },
      { requiredKeys: ['type'] },
    ),
    fc.record({ enum: fc.uniqueArray(fc.constantFrom('a', 'b', 1, null), { minLength: 1 }) }),
    fc.record({ type: fc.constant('boolean'), nullable: fc.boolean() }),
  );
  const fields = fc.dictionary(fc.constantFrom('a', 'b'), parts, { maxKeys: 2 });
  const objects: fc.Arbitrary<Schema> = fields.chain((properties) =>
    fc.record({
      type: fc.constant('object'),
      properties: fc.constant(properties),
      required: fc.subarray(Object.keys(properties)),
      additionalProperties: fc.oneof(fc.boolean(), parts),
    }),
  );
  const schemas: fc.Arbitrary<Schema> = fc.oneof(
    parts,
    objects,
    fc.record({ type: fc.constant('array'), items: parts, maxItems: fc.nat(2) }),
    fc.record({ anyOf: fc.array(objects, { minLength: 1, maxLength: 2 }) }),
  );

  const readings: [string, Reading, (schema: Schema) => Schema][] = [
    ['a server', asServer, (schema) => schema],
    ['a consumer', tolerant, tolerantly],
  ];
  for (const [who, reading, read] of readings)
    it(`is right: ${who} can read whatever is written`, () => {
      let compared = 0;
      const property = fc.property(schemas, schemas, (writer, reader) => {
        if (unreadable(writer, reader, reading).length > 0) return;
        compared += 1;
        assertRead(writer, ajvOfOpenApi.compile(read(reader)), 5);
      });
      fc.assert(property, { numRuns: 600 });
      expect(compared).to.be.greaterThan(5);
    });
});
