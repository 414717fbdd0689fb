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

/** How to find clamd, which searches uploaded files for viruses: the tests bring their own signature. */
export const clamd: Findable = {
  title: "ClamAV's daemon",
  packages: ['clamav-daemon'],
  findProgram: () => findProgram('clamd'),
};

/** What the tests run besides servers; packages are installed in one go with the servers'. */
export const testPrograms = [nginx, openssl, shellcheck, mysqlClient];
