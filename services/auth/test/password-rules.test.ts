import { expect } from 'chai';
import { readCommonPasswords } from '../src/features/passwords/common-passwords.js';
import {
  createPasswordRules,
  type CheckPassword,
} from '../src/features/passwords/password-rules.js';

const OWNER = { email: 'asha.rao@home.example', givenName: 'Ashalata', familyName: 'Raonarayan' };

describe('the rules for passwords', () => {
  let check: CheckPassword;
  let common: ReadonlySet<string>;
  before(async () => {
    common = await readCommonPasswords();
    check = createPasswordRules(common);
  });

  const codeOf = (password: string): string | undefined => {
    try {
      check(password, OWNER);
      return undefined;
    } catch (error) {
      const { code, errors } = error as { code: string; errors: { path: string; code: string }[] };
      expect(errors).to.have.length(1);
      expect(errors[0]).to.include({ path: 'body.password', code });
      return code;
    }
  };

  it('know at least three thousand common passwords of eight characters or more', () => {
    expect(common.size).to.be.greaterThan(3000);
    expect([...common].filter((each) => each.length < 8)).to.deep.equal([]);
  });

  for (const password of ['password', '12345678', 'Iloveyou', 'QWERTYUIOP', ' trustno1 '])
    it(`refuse ${JSON.stringify(password)}, which many people use`, () => {
      expect(codeOf(password)).to.equal('password_common');
    });

  for (const password of [
    'asha.rao@home.example',
    'ASHA.RAO',
    'ashalata',
    'Raonarayan',
    'AshalataRaonarayan',
    'raonarayan ashalata',
    'ashalata.raonarayan',
  ])
    it(`refuse ${password}, which is the owner's name or address`, () => {
      expect(codeOf(password)).to.equal('password_personal');
    });

  it('refuse 73 bytes, however few characters they are, and take 72', () => {
    expect(codeOf(`${'é'.repeat(36)}x`)).to.equal('password_too_long');
    expect(codeOf('x'.repeat(73))).to.equal('password_too_long');
    expect(codeOf('é'.repeat(36))).to.equal(undefined);
  });

  for (const password of [
    'zq7 lmwv',
    'lower case only words',
    '84736251908',
    'пароль-непростой',
    '🐘🐘🐘🐘🐘🐘🐘🐘',
  ])
    it(`take ${password}: what it is made of is its owner's business`, () => {
      expect(codeOf(password)).to.equal(undefined);
    });
});
