import { bundleSpec } from '../../src/http/bundle-spec.js';
import { bundleMessages } from '../../src/messaging/contracts/bundle-messages.js';
import { expect } from 'chai';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

describe('gathering a document of the files of a folder', () => {
  let folder: string;

  beforeEach(async () => {
    // A path that a URL would write otherwise.
    folder = await mkdtemp(join(tmpdir(), 'gather here '));
    await write('library.yaml', {
      tags: { 'x-gather': './library#/tags' },
      paths: { 'x-gather': './library#/paths' },
    });
    await write('library/books.yaml', {
      tags: [{ name: 'books' }],
      paths: { '/books/{bookId}/~me': { summary: 'Mine', parameters: [{ $ref: '#/Limit' }] } },
      Limit: { name: 'limit' },
    });
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('has what each file brings, in the order of their names', async () => {
    await write('library/art.yaml', { tags: [{ name: 'art' }], paths: { '/art': {} } });

    expect(await bundled()).to.deep.equal({
      tags: [{ name: 'art' }, { name: 'books' }],
      paths: {
        '/art': {},
        '/books/{bookId}/~me': {
          summary: 'Mine',
          parameters: [{ $ref: '#/components/parameters/Limit' }],
        },
      },
      components: { parameters: { Limit: { name: 'limit' } } },
    });
  });

  it('takes a file that has none of it, and none that is no YAML', async () => {
    await write('library/books.steps.yaml', { paths: { '/steps': {} } });
    await write('library/notes.txt', { paths: { '/notes': {} } });

    const { tags, paths } = await bundled();
    expect(tags).to.deep.equal([{ name: 'books' }]);
    expect(Object.keys(paths)).to.deep.equal(['/steps', '/books/{bookId}/~me']);
  });

  it('refuses a part that two files have', async () => {
    await write('library/more.yaml', { paths: { '/books/{bookId}/~me': {} } });

    const failed = await bundled().catch(String);
    expect(failed).to.include('two files of ./library have /books/{bookId}/~me');
  });

  it('names a folder that is not there', async () => {
    await rm(join(folder, 'library'), { recursive: true });
    expect(await bundled().catch(String)).to.match(/library/);
  });

  it('chooses by what the parts say', async () => {
    const message = (kind: string) => ({ 'x-kind': kind, payload: {} });
    await write('messages.yaml', {
      channels: {
        facts: { messages: { 'x-gather': './sent#/messages', where: { 'x-kind': 'fact' } } },
        calls: { messages: { 'x-gather': './sent#/messages', where: { 'x-kind': 'call' } } },
      },
    });
    await write('sent/books.yaml', { messages: { Lent: message('fact'), Lend: message('call') } });

    const { channels } = (await bundleMessages(join(folder, 'messages.yaml'))) as {
      channels: Record<string, { messages: object }>;
    };
    expect(channels['facts']?.messages).to.have.all.keys('Lent');
    expect(channels['calls']?.messages).to.have.all.keys('Lend');
  });

  it('knows files by their names, also from a file of a folder', async () => {
    await write('library/books.yaml', {
      paths: { '/books': { get: { responses: { 200: { $ref: '#/Book' } } } } },
      Book: {
        content: {
          json: {
            schema: {
              properties: {
                kind: { enum: { 'x-gather-names': '../kinds' } },
                data: { 'x-by-kind': { 'x-gather': '../kinds' } },
              },
            },
          },
        },
      },
    });
    await write('kinds/novel.yaml', { NovelData: { type: 'object' } });
    await write('kinds/atlas.yaml', { AtlasData: { type: 'string' } });

    const { components } = await bundled();
    expect(components).to.have.deep.nested.property(
      'responses.Book.content.json.schema.properties',
      {
        kind: { enum: ['atlas', 'novel'] },
        data: {
          'x-by-kind': {
            atlas: { $ref: '#/components/schemas/AtlasData' },
            novel: { $ref: '#/components/schemas/NovelData' },
          },
        },
      },
    );
    expect(components.schemas).to.deep.equal({
      AtlasData: { type: 'string' },
      NovelData: { type: 'object' },
    });
  });

  it('refuses a file without the part that it is known by', async () => {
    await write('library.yaml', { tags: { 'x-gather': './kinds' } });
    await write('kinds/novel.yaml', {});
    expect(await bundled().catch(String)).to.include('it holds no part');
  });

  it('reads a file anew when it has changed, and gives each reader objects of its own', async () => {
    const first = await bundled();
    expect(first.tags).to.deep.equal([{ name: 'books' }]);
    Object.assign(first.tags[0] ?? {}, { name: 'changed by whoever read it' });
    expect((await bundled()).tags, 'read again').to.deep.equal([{ name: 'books' }]);

    await write('library/books.yaml', { tags: [{ name: 'films' }] });
    expect((await bundled()).tags, 'written again').to.deep.equal([{ name: 'films' }]);
  });

  interface Bundled {
    tags: object[];
    paths: object;
    components: Record<string, Record<string, unknown>>;
  }

  async function bundled(): Promise<Bundled> {
    return (await bundleSpec(join(folder, 'library.yaml'))) as Bundled;
  }

  async function write(path: string, document: object): Promise<void> {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), JSON.stringify(document));
  }
});
