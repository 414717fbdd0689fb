import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { $RefParser } from '@apidevtools/json-schema-ref-parser';
import { gathering } from '@gatehouse/shared/documents/gathering';
import { bundleSpec } from '@gatehouse/shared/http/bundle-spec';
import { expect } from 'chai';

const folder = fileURLToPath(new URL('../../../openapi/', import.meta.url));

for (const service of ['auth', 'main', 'notification'])
  describe(`openapi/${service}.yaml, as one document`, () => {
    const file = join(folder, `${service}.yaml`);
    let served: object;

    before(async () => {
      served = await bundleSpec(file);
    });

    it('refers to nothing but components by their names', () => {
      const references = referencesIn(served);
      expect(references).not.to.deep.equal([]);
      const strange = references.filter((one) => !/^#\/components\/\w+\/[\w.-]+$/.test(one));
      expect(strange).to.deep.equal([]);
    });

    it('says what the files say', async () => {
      const copy = structuredClone(served) as Record<string, unknown>;
      const resolved = (await $RefParser.dereference(copy)) as unknown as Record<string, unknown>;
      const original = (await $RefParser.dereference(file, gathering)) as unknown as Record<
        string,
        unknown
      >;
      expect(resolved['paths']).to.deep.equal(original['paths']);
      expect(resolved['security']).to.deep.equal(original['security']);
    });

    it('names what operations share', () => {
      const { components } = served as { components: Record<string, object> };
      expect(components['schemas']).to.include.keys('Id', 'Instant', 'Problem');
      expect(components['responses']).to.include.keys('BadRequest', 'TooManyRequests');
      expect(components['securitySchemes']).to.deep.include.keys('bearerAuth');
    });
  });

function referencesIn(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([name, value]: [string, unknown]) =>
    name === '$ref' && typeof value === 'string' ? [value] : referencesIn(value),
  );
}
