import { createHash } from 'node:crypto';
import { expect } from 'chai';
import { zipOf, type ZipEntry } from '../src/archives/zip.js';
import { unzipped } from './unzipped.js';

const AT = new Date('2026-12-10T06:30:08.000Z');

describe('a zip file', () => {
  async function* of(...texts: string[]): AsyncGenerator<Uint8Array> {
    for (const text of texts) yield await Promise.resolve(Buffer.from(text));
  }
  async function* entries(...all: ZipEntry[]): AsyncGenerator<ZipEntry> {
    for (const one of all) yield await Promise.resolve(one);
  }
  const read = async (chunks: AsyncIterable<Uint8Array>): Promise<Buffer> => {
    const parts: Uint8Array[] = [];
    for await (const chunk of chunks) parts.push(chunk);
    return Buffer.concat(parts);
  };

  it('has files under their names, packed or as they are, also empty ones', async () => {
    const long = 'Wörter und عربي '.repeat(20_000);
    const zip = await read(
      zipOf(
        entries(
          { name: 'a/grüße.txt', content: of(long, long) },
          { name: 'a/bild.jpg', content: of('bytes'), isPacked: true },
          { name: 'empty', content: of() },
        ),
        AT,
      ),
    );
    expect(zip.length).to.be.lessThan(long.length);
    expect([...(await unzipped(zip))]).to.deep.equal([
      ['a/grüße.txt', long + long],
      ['a/bild.jpg', 'bytes'],
      ['empty', ''],
    ]);
  });

  it('has more files than an old zip file can have', async function () {
    this.timeout(60_000);
    const MANY = 65_600;
    async function* many(): AsyncGenerator<ZipEntry> {
      for (let n = 0; n < MANY; n += 1)
        yield await Promise.resolve({ name: `${n}`, content: of(`${n}`), isPacked: true });
    }
    const found = await unzipped(await read(zipOf(many(), AT)));
    expect(found.size).to.equal(MANY);
    expect(found.get(`${MANY - 1}`)).to.equal(`${MANY - 1}`);
  });

  it('ends where what it is made of does, and says why', async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield await Promise.resolve(Buffer.from('some'));
      throw new Error('no more of it');
    }
    for (const isPacked of [false, true]) {
      const zip = zipOf(entries({ name: 'a', content: broken(), isPacked }), AT);
      const why = await read(zip).then(
        () => undefined,
        (error: unknown) => (error as Error).message,
      );
      expect(why).to.equal('no more of it');
    }
  });

  it('is the same for the same', async () => {
    const once = () => read(zipOf(entries({ name: 'a', content: of('text') }), AT));
    const sumOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
    expect(sumOf(await once())).to.equal(sumOf(await once()));
  });
});
