import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from 'chai';
import { Linter, type Rule } from 'eslint';
import tseslint from 'typescript-eslint';
import { repositoryFolder } from '../src/provision/profile.js';

describe('The lint rule of own contracts', () => {
  let rule: Rule.RuleModule;

  before(async () => {
    const file = pathToFileURL(join(repositoryFolder, 'scripts/eslint/own-contracts.js')).href;
    ({ ownContracts: rule } = (await import(file)) as { ownContracts: Rule.RuleModule });
  });

  /** What is foreign in a file of main's that has this line. */
  function foreignIn(code: string, file = 'services/main/src/parts.ts'): string[] {
    const found = new Linter().verify(
      code,
      {
        files: ['**/*.ts'],
        languageOptions: { parser: tseslint.parser },
        plugins: { gatehouse: { rules: { 'own-contracts': rule } } },
        rules: { 'gatehouse/own-contracts': 'error' },
      },
      join(repositoryFolder, file),
    );
    return found.map(({ message }) => /^'([^']+)'/.exec(message)?.[1] ?? message);
  }

  it('lets a service read the API that it serves, its messages, and what all may know', () => {
    for (const code of [
      "import type { operations } from '@gatehouse/contracts/main';",
      "import type { MadeCalls } from '@gatehouse/contracts/messages/main';",
      "import { GRANTS } from '@gatehouse/contracts/permissions';",
    ])
      expect(foreignIn(code), code).to.deep.equal([]);
    const socket = "import type { SocketEvents } from '@gatehouse/contracts/socket';";
    expect(foreignIn(socket, 'services/edge/src/service.ts')).to.deep.equal([]);
  });

  it('keeps it from those of others, however they are named', () => {
    const auth = '@gatehouse/contracts/auth';
    const notification = '@gatehouse/contracts/messages/notification';
    const payloads = '@gatehouse/contracts/messages/payloads';
    expect(foreignIn(`import type { operations } from '${auth}';`)).to.deep.equal([auth]);
    expect(foreignIn(`export type { operations } from '${auth}';`)).to.deep.equal([auth]);
    expect(foreignIn(`export * from '${notification}';`)).to.deep.equal([notification]);
    expect(foreignIn(`type All = import('${payloads}').components;`)).to.deep.equal([payloads]);
    expect(foreignIn(`void import('@gatehouse/contracts/socket');`)).to.deep.equal([
      '@gatehouse/contracts/socket',
    ]);
  });
});
