import { expect } from 'chai';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  ConfigError,
  bool,
  duration,
  int,
  oneOf,
  optional,
  ratio,
  readEnv,
  secret,
  string,
  url,
} from '../../src/config/env.js';

describe('readEnv', () => {
  it('reads every kind into its type', () => {
    const config = readEnv(
      {
        NAME: string(),
        PORT: int({ min: 1, max: 65535 }),
        MYSQL_URL: url({ protocols: ['mysql:'] }),
        DOCS: bool(),
        LOG_LEVEL: oneOf(['info', 'debug']),
        TTL: duration(),
        KEY: secret({ minLength: 4 }),
        LOG_FILE: optional(string()),
        SHARE: ratio(),
      },
      {
        NAME: 'main',
        PORT: '3000',
        MYSQL_URL: 'mysql://root:pw@db/main',
        DOCS: 'off',
        LOG_LEVEL: 'debug',
        TTL: '15m',
        KEY: 'abcd',
        SHARE: '.25',
      },
    );
    expect(config).to.deep.equal({
      NAME: 'main',
      PORT: 3000,
      MYSQL_URL: 'mysql://root:pw@db/main',
      DOCS: false,
      LOG_LEVEL: 'debug',
      TTL: 900_000,
      KEY: 'abcd',
      LOG_FILE: undefined,
      SHARE: 0.25,
    });
    const port: number = config.PORT;
    const level: 'info' | 'debug' = config.LOG_LEVEL;
    expect([port, level]).to.deep.equal([3000, 'debug']);
  });

  it('takes the default for an absent and for an empty variable', () => {
    const spec = { PORT: int({ default: 3000 }), DOCS: bool({ default: false }) };
    expect(readEnv(spec, {})).to.deep.equal({ PORT: 3000, DOCS: false });
    expect(readEnv(spec, { PORT: '', DOCS: ' ' })).to.deep.equal({ PORT: 3000, DOCS: false });
  });

  it('names every bad variable in one error and repeats no value', () => {
    const read = () =>
      readEnv(
        {
          PORT: int({ min: 1 }),
          REDIS_URL: url({ protocols: ['redis:', 'rediss:'] }),
          KEY: secret({ minLength: 32 }),
          NAME: string(),
        },
        { PORT: '0', REDIS_URL: 'http://user:hunter2@redis', KEY: 'hunter2' },
      );
    expect(read)
      .to.throw(ConfigError)
      .with.property(
        'message',
        [
          'Bad configuration:',
          '  PORT must be a whole number of at least 1',
          '  REDIS_URL must be a URL starting with redis: or rediss:',
          '  KEY must have at least 32 characters',
          '  NAME is required',
        ].join('\n'),
      );
  });

  const refused = [
    { kind: 'int', variable: int(), texts: ['', '1.5', '1e3', '0x10', 'ten', '9007199254740993'] },
    { kind: 'int range', variable: int({ min: 1, max: 65535 }), texts: ['0', '65536', '-1'] },
    { kind: 'bool', variable: bool(), texts: ['maybe', '2'] },
    { kind: 'oneOf', variable: oneOf(['json', 'pretty']), texts: ['JSON', 'toString'] },
    { kind: 'duration', variable: duration(), texts: ['15', '15 m', '-1s', '1w'] },
    { kind: 'url', variable: url({ protocols: ['mysql:'] }), texts: ['localhost:3306', '/path'] },
  ];
  for (const { kind, variable, texts } of refused) {
    it(`refuses what is no ${kind}`, () => {
      const accepted = texts.filter((text) => {
        try {
          readEnv({ X: variable }, { X: text });
          return true;
        } catch (error) {
          expect(error).to.be.instanceOf(ConfigError);
          return false;
        }
      });
      expect(accepted).to.deep.equal([]);
    });
  }

  describe('from a file', () => {
    let folder: string;
    let file: string;

    before(() => {
      folder = mkdtempSync(join(tmpdir(), 'gatehouse-env-'));
      file = join(folder, 'key');
      writeFileSync(file, 'correct-horse\n');
    });
    after(() => rmSync(folder, { recursive: true }));

    it('reads what NAME_FILE names, without the line end', () => {
      const spec = { KEY: secret({ minLength: 4 }), PORT: int({ default: 3000 }) };
      const config = readEnv(spec, { KEY_FILE: file, KEY: '', PORT_FILE: '' });
      expect(config).to.deep.equal({ KEY: 'correct-horse', PORT: 3000 });
    });

    it('holds the text to the same rules, and never shows it', () => {
      const read = () => readEnv({ KEY: secret({ minLength: 32 }) }, { KEY_FILE: file });
      expect(read).to.throw(ConfigError, 'KEY must have at least 32 characters');
      expect(read).to.not.throw('correct-horse');
    });

    it('refuses a file that is not there, even where there is a default', () => {
      const gone = join(folder, 'gone');
      const read = () => readEnv({ PORT: int({ default: 3000 }) }, { PORT_FILE: gone });
      expect(read).to.throw(
        ConfigError,
        `PORT cannot be read from ${gone}, which PORT_FILE names (ENOENT)`,
      );
    });

    it('refuses a variable that is given twice', () => {
      const read = () => readEnv({ KEY: secret() }, { KEY: 'battery', KEY_FILE: file });
      expect(read).to.throw(ConfigError, 'KEY is given twice: by itself and by KEY_FILE');
    });

    it('leaves a variable alone whose own name ends in _FILE', () => {
      const spec = { LOG_FILE: optional(string()) };
      expect(readEnv(spec, { LOG_FILE: 'main.log' })).to.deep.equal({ LOG_FILE: 'main.log' });
    });
  });
});
