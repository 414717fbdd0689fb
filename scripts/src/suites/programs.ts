import { mysqlClient } from '../backup/mysql-dump.js';
import { findProgram } from '../provision/programs.js';
import type { Findable } from '../provision/source.js';
import { nginx } from '../system/gateway.js';
import { openssl } from '../system/https.js';

/** How to find shellcheck, which judges shell scripts. */
export const shellcheck: Findable = {
  title: 'shellcheck',
  packages: ['shellcheck'],
  findProgram: () => findProgram('shellcheck'),
};

/** What the tests run besides servers; packages are installed in one go with the servers'. */
export const testPrograms = [nginx, openssl, shellcheck, mysqlClient];
