import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleMessages } from '@gatehouse/shared/messaging/contracts/bundle-messages';
import { loadSpec } from '@gatehouse/shared/http/load-spec';
import { lintFromString, loadConfig, type Config } from '@redocly/openapi-core';
import { expect } from 'chai';

const folder = fileURLToPath(new URL('../../../openapi/', import.meta.url));
const rules = join(folder, 'redocly.yaml');
const ignored = join(folder, '.redocly.lint-ignore.yaml');

/** What is served, by the file that it is made of. */
const served: Record<string, () => Promise<string>> = {
  'auth.yaml': () => servedSpec('auth.yaml'),
  'main.yaml': () => servedSpec('main.yaml'),
  'notification.yaml': () => servedSpec('notification.yaml'),
  'messages.yaml': async () => JSON.stringify(await bundleMessages(join(folder, 'messages.yaml'))),
};

describe("a linter of others', over what is served", () => {
  let config: Config;

  before(async () => {
    config = await loadConfig({ configPath: rules });
  });

  for (const [file, read] of Object.entries(served))
    it(`finds nothing in ${file}`, async () => {
      expect(await findings(file, await read())).to.deep.equal([]);
    });

  it('finds an example that its schema refuses', async () => {
    const spec = JSON.parse(await servedSpec('main.yaml')) as {
      paths: Record<string, { post: { requestBody: { content: Record<string, object> } } }>;
    };
    const media = spec.paths['/visits']?.post.requestBody.content['application/json'] as object;
    Object.assign(media, { example: { kind: 'comet' } });
    const found = await findings('main.yaml', JSON.stringify(spec));
    expect(found.join('\n')).to.contain('no-invalid-media-type-examples at #/paths/~1visits/post');
  });

  it('finds an operation of messages on a channel that is none', async () => {
    const read = served['messages.yaml'];
    const document = JSON.parse(String(await read?.())) as { operations: Record<string, object> };
    document.operations['shout'] = { action: 'send', channel: { $ref: '#/channels/nowhere' } };
    const found = await findings('messages.yaml', JSON.stringify(document));
    expect(found.join('\n')).to.contain('no-unresolved-refs at #/operations/shout');
  });

  it('is told why, wherever a rule is switched off or does not fit', () => {
    expect(silentExceptions(rules, /: off$/)).to.deep.equal([]);
    expect(silentExceptions(ignored, /^ {2}[\w-]+:$/)).to.deep.equal([]);
  });

  async function findings(file: string, source: string): Promise<string[]> {
    const problems = await lintFromString({ source, absoluteRef: join(folder, file), config });
    return problems
      .filter((problem) => !problem.ignored)
      .map(({ ruleId, message, location }) => {
        const [place] = location;
        return `${ruleId} at ${place?.pointer ?? '?'}: ${message}`;
      });
  }
});

async function servedSpec(file: string): Promise<string> {
  return (await loadSpec(join(folder, file))).bundledJson;
}

/** Lines that make an exception, with no comment above them or above the exceptions before them. */
function silentExceptions(file: string, exception: RegExp): string[] {
  let told = false;
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => {
      const excepts = exception.test(line);
      told = line.trimStart().startsWith('#') || (excepts && told);
      return excepts && !told;
    });
}
