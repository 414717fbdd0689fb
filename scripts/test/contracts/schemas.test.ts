import { expect } from 'chai';
import {
  asClient,
  asServer,
  tolerant,
  unreadable,
  type Reading,
} from '../../src/specs/compare/compare-schemas.js';
import { idOf } from '../../src/specs/compare/finding.js';
import type { Schema } from '../../src/specs/compare/schema.js';

const found = (writer: Schema, reader: Schema, reading: Reading = tolerant): string[] =>
  unreadable(writer, reader, reading).map(idOf);

const text: Schema = { type: 'string' };
const closed = (properties: Record<string, Schema>, required: string[] = []): Schema => {
  return { type: 'object', additionalProperties: false, required, properties };
};

interface Case {
  what: string;
  writer: Schema;
  reader: Schema;
  breaks: string[];
}

/** Each as the writer has it first; the other way round there is nothing to complain of. */
const narrowings: Case[] = [
  { what: 'another type', writer: { type: ['string', 'null'] }, reader: text, breaks: [': type'] },
  { what: 'null', writer: { ...text, nullable: true }, reader: text, breaks: [': type'] },
  { what: 'no type', writer: {}, reader: text, breaks: [': type'] },
  {
    what: 'fractions',
    writer: { type: 'number' },
    reader: { type: 'integer' },
    breaks: [': type'],
  },
  {
    what: 'one value more',
    writer: { ...text, enum: ['a', 'b'] },
    reader: { ...text, enum: ['a'] },
    breaks: [': enum-value'],
  },
  {
    what: 'any value',
    writer: text,
    reader: { ...text, enum: ['a'] },
    breaks: [': enum-value'],
  },
  {
    what: 'another constant',
    writer: { enum: ['1.0', '1.1'] },
    reader: { const: '1.0' },
    breaks: [': enum-value'],
  },
  {
    what: 'any format',
    writer: text,
    reader: { ...text, format: 'date-time' },
    breaks: [': format'],
  },
  {
    what: 'another pattern than that of the format',
    writer: { ...text, pattern: '^[0-9a-f-]{36}$' },
    reader: { ...text, pattern: '^[0-9a-f-]{36}$', format: 'uuid' },
    breaks: [': format'],
  },
  { what: 'any text', writer: text, reader: { ...text, pattern: '^a$' }, breaks: [': pattern'] },
  ...(
    [
      ['minimum', 1, 2],
      ['exclusiveMinimum', 1, 2],
      ['maximum', 2, 1],
      ['exclusiveMaximum', 2, 1],
      ['minLength', 1, 2],
      ['maxLength', 2, 1],
      ['minItems', 1, 2],
      ['maxItems', 2, 1],
      ['minProperties', 1, 2],
      ['maxProperties', 2, 1],
    ] as const
  ).map(([bound, wide, narrow]): Case => ({
    what: `a wider ${bound}`,
    writer: { [bound]: wide },
    reader: { [bound]: narrow },
    breaks: [': bound'],
  })),
  { what: 'numbers below 0', writer: {}, reader: { minimum: 0 }, breaks: [': bound'] },
  {
    what: 'items that repeat',
    writer: { type: 'array', items: text },
    reader: { type: 'array', items: text, uniqueItems: true },
    breaks: [': unique-items'],
  },
  {
    what: 'items of another kind',
    writer: { type: 'array', items: { enum: ['a', 'b'] } },
    reader: { type: 'array', items: { enum: ['a'] } },
    breaks: ['[]: enum-value'],
  },
  {
    what: 'a field that may be left out',
    writer: closed({ a: text }),
    reader: closed({ a: text }, ['a']),
    breaks: ['.a: required-field'],
  },
  {
    what: 'a field of another kind, deep inside',
    writer: closed({ a: closed({ b: { enum: [1, 2] } }) }),
    reader: closed({ a: closed({ b: { enum: [1] } }) }),
    breaks: ['.a.b: enum-value'],
  },
  {
    what: 'other fields of any kind',
    writer: { type: 'object', additionalProperties: true },
    reader: { type: 'object', additionalProperties: text },
    breaks: ['.*: type'],
  },
  {
    what: 'one alternative more',
    writer: { oneOf: [closed({ a: { const: 1 } }, ['a']), closed({ a: { const: 2 } }, ['a'])] },
    reader: { oneOf: [closed({ a: { const: 1 } }, ['a'])] },
    breaks: ['.a: enum-value'],
  },
  {
    what: 'something wider behind allOf',
    writer: { allOf: [closed({ a: text })], required: ['b'] },
    reader: { allOf: [closed({ a: text }, ['a'])], required: ['b'] },
    breaks: ['.a: required-field'],
  },
];

describe('what a writer may write and a reader cannot read', () => {
  for (const { what, writer, reader, breaks } of narrowings) {
    it(`is found: ${what}`, () => {
      expect(found(writer, reader)).to.deep.equal(breaks);
    });
    it(`is nothing the other way round: ${what}`, () => {
      expect(found(reader, writer)).to.deep.equal([]);
    });
    it(`is nothing when nothing changed: ${what}`, () => {
      for (const same of [writer, reader])
        for (const reading of [tolerant, asServer, asClient])
          expect(found(same, structuredClone(same), reading)).to.deep.equal([]);
    });
  }

  it('is a listed value that a rule of the reader refuses', () => {
    const listed = { ...text, enum: ['a', 'long'] };
    expect(found(listed, { ...text, pattern: '^a$' })).to.deep.equal([': pattern']);
    expect(found(listed, { ...text, maxLength: 3 })).to.deep.equal([': bound']);
    expect(found(listed, { ...text, pattern: '^(a|long)$', maxLength: 4 })).to.deep.equal([]);
  });

  it('is no format that a pattern of the writer has said before', () => {
    const spelled = `^[0-9a-f]{8}${'-[0-9a-f]{4}'.repeat(3)}-[0-9a-f]{12}$`;
    expect(found({ ...text, pattern: spelled }, { ...text, format: 'uuid' })).to.deep.equal([]);
  });

  it('is not a value more where the reader was told to expect more', () => {
    const open = { enum: ['a'], 'x-extensible-enum': true };
    expect(found({ enum: ['a', 'b'] }, open)).to.deep.equal([]);
    expect(
      found({ enum: ['a', 'b'], 'x-extensible-enum': true }, { enum: ['a'] }),
      'too late',
    ).to.deep.equal([': enum-value']);
  });

  it('is a field more for a server, and for nobody else', () => {
    const [more, less] = [closed({ a: text, b: text }), closed({ a: text })];
    expect(found(more, less, asServer)).to.deep.equal(['.b: field-refused']);
    expect(found(more, less, tolerant)).to.deep.equal([]);
    expect(found(more, less, asClient)).to.deep.equal([]);
    const open: Schema = { type: 'object', additionalProperties: true };
    expect(found(open, closed({}), asServer)).to.deep.equal(['.*: field-refused']);
  });

  it('is a field less for a client who shows it, and for nobody else', () => {
    const [less, more] = [closed({ a: text }), closed({ a: text, b: text })];
    expect(found(less, more, asClient)).to.deep.equal(['.b: field-gone']);
    expect(found(less, more, tolerant)).to.deep.equal([]);
    expect(found(less, more, asServer)).to.deep.equal([]);
  });

  it('is what the comparison does not understand', () => {
    const strange = { not: { type: 'null' } } as Schema;
    expect(found(strange, strange)).to.deep.equal([': unknown-keyword']);
  });
});
