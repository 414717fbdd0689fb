import { loadSpec } from '@gatehouse/shared/http/load-spec';
import { textFields, sampleText, type Schema } from '@gatehouse/shared/testing/spec-fields';
import { requestFormats } from '@gatehouse/shared/validation/request-formats';
import { expect } from 'chai';
import { join } from 'node:path';
import { repositoryFolder } from '../src/provision/profile.js';

/** None of them may reach a handler in a text that no format looks at. */
const HARMFUL = ['\0', '\u0007', '\n', '\u202e', '\ud83d', '\u200b', 'e\u0301', '\u00a0'];

/** Whether the pattern alone keeps all of them out. */
function isGuarded(schema: Schema): boolean {
  const { pattern } = schema;
  if (pattern === undefined) return false;
  const good = sampleText(schema);
  const bad = HARMFUL.flatMap((each) => [each, each + good, good + each, good.slice(0, 1) + each]);
  return bad.every((text) => !new RegExp(pattern, 'u').test(text));
}

interface Described {
  name: string;
  schema: Schema;
}

/** Every text that a request of the specification may hold, and those that nothing looks at. */
async function textsOf(file: string): Promise<{ all: string[]; free: string[] }> {
  const { resolved, operations } = await loadSpec(join(repositoryFolder, file));
  const texts = operations.flatMap(({ id, specPath, specMethod }) => {
    const item = resolved.paths[specPath];
    const operation = item?.[specMethod];
    const content = (operation?.requestBody as { content?: Record<string, object> } | undefined)
      ?.content?.['application/json'];
    const described = [
      ...(item?.parameters ?? []),
      ...(operation?.parameters ?? []),
      ...(content === undefined ? [] : [{ name: 'body', ...content }]),
    ] as Described[];
    return described.flatMap(({ name, schema }) =>
      textFields(schema, {}).map((field) => ({
        place: `${id}: ${[name, field.path].filter(Boolean).join('.')}`,
        isLookedAt:
          Object.hasOwn(requestFormats, field.schema.format ?? '') || isGuarded(field.schema),
      })),
    );
  });
  return {
    all: texts.map(({ place }) => place),
    free: texts.filter(({ isLookedAt }) => !isLookedAt).map(({ place }) => place),
  };
}

describe('texts of requests', () => {
  for (const service of ['auth', 'main', 'notification'])
    it(`have a format, or a pattern of plain signs, in every operation of ${service}`, async () => {
      const { all, free } = await textsOf(`openapi/${service}.yaml`);
      expect(free).to.deep.equal([]);
      expect(all.length).to.be.greaterThan(5);
    });

  it('are found where they have neither', async () => {
    const { free } = await textsOf('shared/test/http/fixtures/shelf.yaml');
    expect(free).to.include.members(['listBooks: title', 'listBooks: tag.[]']);
    expect(free).to.not.include('listBooks: since');
  });
});
