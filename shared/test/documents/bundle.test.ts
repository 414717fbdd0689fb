import { bundleSpec } from '../../src/http/bundle-spec.js';
import { bundleMessages } from '../../src/messaging/contracts/bundle-messages.js';
import { expect } from 'chai';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

describe('bundling a document', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'bundle-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('reads what a reference of a reference means from the folder that this one stands in', async () => {
    await write('library.yaml', "paths: { /books: { $ref: './rooms/books.yaml#/paths/~1books' } }");
    await write(
      'rooms/books.yaml',
      "paths: { /books: { $ref: '../shelves/deep/all.yaml#/List' } }",
    );
    await write('shelves/deep/all.yaml', "List: { parameters: [{ $ref: './parts.yaml#/Limit' }] }");
    await write('shelves/deep/parts.yaml', 'Limit: { name: limit, in: query }');

    expect(await bundleSpec(join(folder, 'library.yaml'))).to.deep.equal({
      paths: { '/books': { parameters: [{ $ref: '#/components/parameters/Limit' }] } },
      components: { parameters: { Limit: { name: 'limit', in: 'query' } } },
    });
  });

  it('finds paths with signs that pointers escape', async () => {
    const path = '/books/{bookId}/~me';
    const reference = './books.yaml#/paths/~1books~1{bookId}~1~0me';
    await write('library.yaml', JSON.stringify({ paths: { [path]: { $ref: reference } } }));
    await write('books.yaml', JSON.stringify({ paths: { [path]: { summary: 'Mine' } } }));

    expect(await bundleSpec(join(folder, 'library.yaml'))).to.deep.equal({
      paths: { [path]: { summary: 'Mine' } },
      components: {},
    });
  });

  it('names the reference that leads nowhere', async () => {
    await write('library.yaml', "paths: { /books: { $ref: './books.yaml#/paths/~1shelves' } }");
    await write('books.yaml', 'paths: {}');

    const failed = await bundleSpec(join(folder, 'library.yaml')).catch(String);
    expect(failed).to.match(/books\.yaml.*shelves/s);
  });

  describe('of which two parts are called alike', () => {
    const id = { type: 'string' };
    const other = { type: 'integer' };

    it('is refused where generators name types by it', async () => {
      const schema = (file: string) => ({ schema: { $ref: `./${file}.yaml#/Id` } });
      const parameters = [schema('a'), schema('b')];
      await write('library.yaml', JSON.stringify({ paths: { '/books': { parameters } } }));
      await write('a.yaml', JSON.stringify({ Id: id }));
      await write('b.yaml', JSON.stringify({ Id: other }));

      const failed = await bundleSpec(join(folder, 'library.yaml')).catch(String);
      expect(failed).to.include('two parts are called schemas/Id');
    });

    it('has the second where it is used, among messages', async () => {
      const properties = { id: { $ref: './a.yaml#/Id' }, shelf: { $ref: './b.yaml#/Shelf' } };
      await message({ properties });
      await write('a.yaml', JSON.stringify({ Id: id }));
      await write('b.yaml', JSON.stringify({ Shelf: { items: { $ref: '#/Id' } }, Id: other }));

      expect(await schemas()).to.deep.equal({ Id: id, Shelf: { items: other } });
      expect(await payload()).to.have.nested.property(
        'properties.id.$ref',
        '#/components/schemas/Id',
      );
    });
  });

  describe('with a sum of objects', () => {
    const common = { type: 'object', required: ['by'], properties: { by: { type: 'string' } } };
    const sum = {
      type: 'object',
      description: 'A loan.',
      allOf: [{ $ref: './common.yaml#/Circumstances' }],
      unevaluatedProperties: false,
      required: ['book'],
      properties: { book: { $ref: './common.yaml#/Id' } },
    };

    const failureOf = async (Circumstances: object): Promise<string> => {
      await write('common.yaml', JSON.stringify({ Circumstances, Id: {} }));
      await message(sum);
      return payload().then(() => 'it was bundled', String);
    };

    it('writes it as the one object that it is', async () => {
      await write(
        'common.yaml',
        JSON.stringify({ Circumstances: common, Id: { type: 'integer' } }),
      );
      await message(sum);

      expect(await payload()).to.deep.equal({
        type: 'object',
        description: 'A loan.',
        additionalProperties: false,
        required: ['by', 'book'],
        properties: { by: { type: 'string' }, book: { $ref: '#/components/schemas/Id' } },
      });
    });

    it('refuses one whose parts say two things of a property', async () => {
      const failure = await failureOf({ ...common, properties: { book: {} } });
      expect(failure).to.include('two parts of a sum have the property book');
    });

    it('refuses one with a part that nothing can be added to', async () => {
      const failure = await failureOf({ ...common, additionalProperties: false });
      expect(failure).to.include('a sum is of objects that do not say additionalProperties');
    });
  });

  async function message(schema: object): Promise<void> {
    const lent = { name: 'lent', payload: schema };
    const channels = { events: { messages: { lent: { $ref: './lent.yaml#/messages/Lent' } } } };
    await write('messages.yaml', JSON.stringify({ channels }));
    await write('lent.yaml', JSON.stringify({ messages: { Lent: lent } }));
  }

  async function components(): Promise<Record<string, Record<string, unknown>>> {
    const { components = {} } = (await bundleMessages(join(folder, 'messages.yaml'))) as {
      components?: Record<string, Record<string, unknown>>;
    };
    return components;
  }

  async function schemas(): Promise<unknown> {
    return (await components())['schemas'];
  }

  async function payload(): Promise<unknown> {
    const lent = (await components())['messages']?.['Lent'] as { payload: unknown };
    return lent.payload;
  }

  async function write(path: string, text: string): Promise<void> {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
});
