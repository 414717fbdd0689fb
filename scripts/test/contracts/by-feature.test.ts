import { bundleMessages } from '@gatehouse/shared/messaging/contracts/bundle-messages';
import { expect } from 'chai';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { repositoryFolder } from '../../src/provision/profile.js';
import { readOperations } from '../../src/specs/lint-http-spec.js';

const openapi = join(repositoryFolder, 'openapi');

const servicesWithHttp = ['auth', 'main', 'notification'];

/** What a person takes in at once: an index, and all that there is to say of a feature. */
const LINES_OF_INDEX = 200;
const LINES_OF_FEATURE = 450;

type Paths = Record<string, Record<string, { operationId?: string; tags?: string[] }>>;

for (const service of servicesWithHttp)
  describe(`openapi/${service}/`, () => {
    let files: string[];

    before(async () => {
      files = await readdir(join(openapi, service));
    });

    it('has a file for every feature of the service that has operations, which says its tag', async () => {
      const strange = [];
      for (const file of files) {
        const { tags = [] } = (await read(join(service, file))) as { tags?: { name: string }[] };
        // A second file adds to the first.
        const due = file === `${tagOf(file)}.yaml` ? tagOf(file) : '';
        if (tags.map(({ name }) => name).join() !== due) strange.push(file);
      }
      expect(strange).to.deep.equal([]);
      const lost = files.filter((file) => !existsSync(folderOf(service, tagOf(file))));
      expect(lost).to.deep.equal([]);
    });

    it('has each operation in the file of its tag', async () => {
      const strange = [];
      for (const file of files) {
        const { paths = {} } = (await read(join(service, file))) as { paths?: Paths };
        const operations = Object.values(paths).flatMap((item) => Object.values(item));
        for (const { operationId, tags } of operations)
          if (operationId !== undefined && tags?.join() !== tagOf(file)) strange.push(operationId);
      }
      expect(strange).to.deep.equal([]);
    });

    it('holds files that can be read at one sitting', async () => {
      const all = files.map((file) => join(service, file));
      expect(await longer([`${service}.yaml`], LINES_OF_INDEX)).to.deep.equal([]);
      expect(await longer(all, LINES_OF_FEATURE)).to.deep.equal([]);
    });
  });

/** What browsers say, the feature hears that speaks to them; the worker is main's own code. */
const housesOf: Readonly<Record<string, string>> = { client: 'edge', worker: 'main' };

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
      return !existsSync(folderOf(housesOf[sender] ?? sender, tagOf(file)));
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

  it('has each message on one channel', async () => {
    const { channels } = (await bundleMessages(join(openapi, 'messages.yaml'))) as {
      channels: Record<string, { messages: object }>;
    };
    const carried = Object.values(channels).flatMap((channel) => Object.keys(channel.messages));
    expect(carried).to.have.members(messages.map(({ name }) => name));
  });

  it('holds files that can be read at one sitting', async () => {
    const all = ['messages.yaml', ...files.map((file) => join('messages', file))];
    expect(await longer(all, LINES_OF_FEATURE)).to.deep.equal([]);
  });
});

describe('openapi/permissions/', () => {
  it('has each permission in the file of a feature with an operation that needs it', async () => {
    const operations = (
      await Promise.all(
        servicesWithHttp.map((service) => readOperations(join(openapi, `${service}.yaml`))),
      )
    ).flat();
    const files = await readdir(join(openapi, 'permissions'));
    const strange = [];
    for (const file of files) {
      const { permissions } = (await read(join('permissions', file))) as { permissions: object };
      const own = operations.filter(({ operation }) => operation.tags?.join() === tagOf(file));
      // Some need it for a part of what may be asked, and say so.
      const isNeeded = (name: string): boolean =>
        own.some(
          ({ operation }) =>
            operation['x-permission'] === name ||
            operation.description?.includes(`the permission \`${name}\``),
        );
      strange.push(...Object.keys(permissions).filter((name) => !isNeeded(name)));
    }
    expect(files).to.include('noticeboard.yaml');
    expect(strange).to.deep.equal([]);
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
