import { bundleSpec } from '../../src/http/bundle-spec.js';
import { expect } from 'chai';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

describe('bundling a specification', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'bundle-spec-'));
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

  async function write(path: string, text: string): Promise<void> {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
});
