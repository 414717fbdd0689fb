import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { readOperations } from '../src/specs/lint-http-spec.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Those of the last release, whose clients send no If-Match; what is new demands it. */
const sinceBefore = ['updateProfile', 'replaceRoles'];

/** Every PUT and PATCH that takes no If-Match, and why nobody can overwrite by it what they have not seen. */
const without: Record<string, string> = {
  changePassword: 'says the password that is to go',
  putVisitPhoto: 'a picture is taken anew and never edited',
  sendUpload: 'goes on where the address says, and nobody else has it',
  markNoticeRead: 'says nothing but that it was read',
  linkPass: 'makes the link that there is for whoever asks',
};

describe('every PUT and PATCH', () => {
  const edits = async () => {
    const services = ['auth', 'main', 'notification'].map((service) =>
      readOperations(join(root, 'openapi', `${service}.yaml`)),
    );
    const operations = (await Promise.all(services)).flat();
    return operations
      .filter(({ place }) => /^(PUT|PATCH) /.test(place))
      .map(({ operation }) => operation);
  };
  const idsOf = (operations: { operationId?: string }[]) =>
    operations.map(({ operationId }) => operationId);

  it('takes If-Match, or is named here with its reason', async () => {
    const blind = (await edits()).filter((operation) => !operation['x-if-match']);
    expect(idsOf(blind)).to.have.members(Object.keys(without));
  });

  it('demands it, or is older than that rule', async () => {
    const lax = (await edits()).filter((operation) => operation['x-if-match'] === 'optional');
    expect(idsOf(lax)).to.have.members(sinceBefore);
  });
});
