import { expect } from 'chai';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { repositoryFolder } from '../../src/provision/profile.js';
import { readOperations } from '../../src/specs/lint-http-spec.js';

const openapi = join(repositoryFolder, 'openapi');

/** What a person takes in at once: an index, and all that there is to say of a feature. */
const LINES_OF_INDEX = 200;
const LINES_OF_FEATURE = 450;

type Paths = Record<string, Record<string, unknown>>;

for (const service of ['auth', 'main', 'notification'])
  describe(`openapi/${service}/`, () => {
    let files: string[];
    let index: { tags: { name: string }[]; paths: Paths };

    before(async () => {
      files = await readdir(join(openapi, service));
      index = parse(await readFile(join(openapi, `${service}.yaml`), 'utf8')) as typeof index;
    });

    it('has a file for every tag, which is the name of a feature, and no other', () => {
      const tags = index.tags.map(({ name }) => name);
      expect([...new Set(files.map(tagOf))]).to.have.members(tags);
      const lost = tags.filter((tag) => !existsSync(folderOf(service, tag)));
      expect(lost).to.deep.equal([]);
    });

    it('has each operation in the file of its tag', async () => {
      const operations = await readOperations(join(openapi, `${service}.yaml`));
      const tagOfPath = new Map(
        operations.map(({ place, operation }) => [place.split(' ')[1] ?? '', operation.tags]),
      );
      const strange = Object.entries(index.paths).filter(([path, item]) => {
        const [, file = ''] = /^\.\/(.+)\.yaml#\/paths\//.exec(String(item['$ref'])) ?? [];
        const isReferenceOnly = Object.keys(item).join() === '$ref';
        const tags = tagOfPath.get(path)?.join();
        return !isReferenceOnly || tags === undefined || `${service}/${tags}` !== tagOf(file);
      });
      expect(strange).to.deep.equal([]);
    });

    it('has every path of its files in the index', async () => {
      const paths = await Promise.all(
        files.map(async (file) =>
          Object.keys(((await read(join(service, file))) as { paths?: Paths }).paths ?? {}),
        ),
      );
      expect(paths.flat()).to.have.members(Object.keys(index.paths));
    });

    it('holds files that can be read at one sitting', async () => {
      const all = files.map((file) => join(service, file));
      expect(await longer([`${service}.yaml`], LINES_OF_INDEX)).to.deep.equal([]);
      expect(await longer(all, LINES_OF_FEATURE)).to.deep.equal([]);
    });
  });

describe('openapi/messages/', () => {
  interface Message {
    'x-kind': string;
    'x-consumers'?: (string | object)[];
    'x-producer'?: string;
    'x-callee'?: string;
  }
  let files: string[];
  let messages: { file: string; name: string; message: Message }[];

  before(async () => {
    files = await readdir(join(openapi, 'messages'));
    const named = files.map(async (file) => {
      const { components } = (await read(join('messages', file))) as {
        components: { messages: Record<string, Message> };
      };
      return Object.entries(components.messages).map(([name, message]) => ({
        file,
        name,
        message,
      }));
    });
    messages = (await Promise.all(named)).flat();
  });

  it('has each message in the file of the feature that sends it, or answers it', () => {
    expect(messages.map(({ file }) => file)).to.include.members(files);
    const strange = messages.filter(({ file, message }) => {
      const sender = message['x-producer'] ?? message['x-callee'] ?? 'nobody';
      // What browsers say, the feature hears that speaks to them.
      return !existsSync(folderOf(sender === 'client' ? 'edge' : sender, tagOf(file)));
    });
    expect(strange).to.deep.equal([]);
  });

  it('says of each event which concerns are given it, and of a push which services hear it', () => {
    const vague = messages.filter(({ message }) => {
      const { 'x-kind': kind, 'x-consumers': consumers = [] } = message;
      return consumers.some((one) => (kind === 'event') === (typeof one === 'string'));
    });
    expect(vague).to.deep.equal([]);
  });

  it('has each message on one channel of the index', async () => {
    const { channels } = (await read('messages.yaml')) as {
      channels: Record<string, { messages: Record<string, { $ref: string }> }>;
    };
    const carried = Object.values(channels).flatMap((channel) => Object.values(channel.messages));
    expect(carried.map(({ $ref }) => $ref)).to.have.members(
      messages.map(({ file, name }) => `./messages/${file}#/components/messages/${name}`),
    );
  });

  it('holds files that can be read at one sitting', async () => {
    const all = ['messages.yaml', ...files.map((file) => join('messages', file))];
    expect(await longer(all, LINES_OF_FEATURE)).to.deep.equal([]);
  });
});

describe('openapi/kinds/', () => {
  it('has a file for every kind of notification, and no other', async () => {
    const { components } = (await read('notification/notifications.yaml')) as {
      components: { schemas: { Notification: { properties: { kind: { enum: string[] } } } } };
    };
    const files = await readdir(join(openapi, 'kinds'));
    const { kind } = components.schemas.Notification.properties;
    expect(files.map(tagOf)).to.have.members(kind.enum);
  });
});

describe('openapi/common/', () => {
  it('has only what two files use', async () => {
    const entries = await readdir(openapi, { recursive: true });
    const files = entries.filter((path) => /^(?!released).*\.yaml$/.test(path));
    const users = new Map<string, number>();
    for (const file of files) {
      const text = await readFile(join(openapi, file), 'utf8');
      const used = [...text.matchAll(/\$ref: '([^'#]+)#/g)].map(([, path = '']) =>
        join(file, '..', path),
      );
      for (const each of new Set(used)) users.set(each, (users.get(each) ?? 0) + 1);
    }
    const common = files.filter((file) => file.startsWith('common/'));
    expect(common).to.include('common/problem.yaml');
    expect(common.filter((file) => (users.get(file) ?? 0) < 2)).to.deep.equal([]);
  });
});

/** `visits.steps.yaml` is a second file of `visits`, which one would be too long for. */
function tagOf(file: string): string {
  return file.replace(/\..*$/, '');
}

function folderOf(service: string, feature: string): string {
  return join(repositoryFolder, 'services', service, 'src/features', feature);
}

async function read(path: string): Promise<unknown> {
  return parse(await readFile(join(openapi, path), 'utf8')) as unknown;
}

async function longer(paths: string[], limit: number): Promise<string[]> {
  const lengths = await Promise.all(
    paths.map(async (path) => {
      const text = await readFile(join(openapi, path), 'utf8');
      return { path, lines: text.split('\n').length - 1 };
    }),
  );
  return lengths.filter(({ lines }) => lines > limit).map(({ path, lines }) => `${path}: ${lines}`);
}
