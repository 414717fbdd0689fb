import { ConfigError, readEnv, string, url, type EnvOf } from '@gatehouse/shared/config/env';
import { PlainError } from '../console/plain-error.js';
import { resolve } from 'node:path';
import { withoutPassword } from '../provision/provision.js';

/** What can be backed up and restored. */
export const parts = ['mysql', 'mongo', 'rabbitmq', 'files'] as const;
export type Part = (typeof parts)[number];

const variables = {
  mysql: {
    /** A server; the user may read and make both databases. */
    MYSQL_URL: url({ protocols: ['mysql:'] }),
    AUTH_DATABASE: string({ default: 'gatehouse_auth' }),
    MAIN_DATABASE: string({ default: 'gatehouse_main' }),
  },
  mongo: {
    MONGO_URL: url({ protocols: ['mongodb:', 'mongodb+srv:'] }),
    NOTIFICATION_DATABASE: string({ default: 'gatehouse_notification' }),
  },
  rabbitmq: {
    /** The management API, with user and password: http://user:password@host:15672. */
    RABBITMQ_MANAGEMENT_URL: url({ protocols: ['http:', 'https:'] }),
  },
  files: {
    /** As main has it: where uploaded files lie, unless there is a bucket. */
    FILES_FOLDER: string(),
  },
};

/** Where the data is; a part that was left out is undefined. */
export interface BackedServers {
  mysql: { url: string; databases: string[] } | undefined;
  mongo: { url: string; database: string } | undefined;
  rabbitmq: { url: string } | undefined;
  files: { folder: string } | undefined;
}

/** Reads the servers of the wanted parts. @throws PlainError naming every variable that is wrong. */
export function readServers(wanted: readonly Part[], env: NodeJS.ProcessEnv): BackedServers {
  const read = <P extends Part>(part: P): EnvOf<(typeof variables)[P]> | undefined => {
    return wanted.includes(part) ? readEnv(variables[part], env) : undefined;
  };
  try {
    const mysql = read('mysql');
    const mongo = read('mongo');
    const rabbitmq = read('rabbitmq');
    const files = read('files');
    return {
      mysql: mysql && {
        url: mysql.MYSQL_URL,
        databases: [mysql.AUTH_DATABASE, mysql.MAIN_DATABASE],
      },
      mongo: mongo && { url: mongo.MONGO_URL, database: mongo.NOTIFICATION_DATABASE },
      rabbitmq: rabbitmq && { url: rabbitmq.RABBITMQ_MANAGEMENT_URL },
      files: files && { folder: resolve(files.FILES_FOLDER) },
    };
  } catch (error) {
    if (error instanceof ConfigError) throw new PlainError(error.message);
    throw error;
  }
}

/** Reads `--only mysql,mongo`; without it all, uploaded files where it is said in which folder they lie. */
export function readParts(text: string | undefined, env: NodeJS.ProcessEnv): Part[] {
  const all = parts.filter((part) => part !== 'files' || (env['FILES_FOLDER'] ?? '') !== '');
  const wanted = (text ?? all.join(',')).split(',').map((name) => name.trim());
  const unknown = wanted.find((name) => !parts.some((part) => part === name));
  if (unknown !== undefined) {
    throw new PlainError(`--only names "${unknown}", but there are ${parts.join(', ')}`);
  }
  return parts.filter((part) => wanted.includes(part));
}

/** The servers as lines for a person, without their passwords. */
export function shown({ mysql, mongo, rabbitmq, files }: BackedServers): string {
  const lines = [
    ...(mysql ? [`${mysql.databases.join(' and ')} of ${withoutPassword(mysql.url)}`] : []),
    ...(mongo ? [`${mongo.database} of ${withoutPassword(mongo.url)}`] : []),
    ...(rabbitmq ? [`the definitions of ${withoutPassword(rabbitmq.url)}`] : []),
    ...(files ? [`uploaded files in ${files.folder}`] : []),
  ];
  return lines.map((line) => `  ${line}`).join('\n');
}
