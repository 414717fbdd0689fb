import {
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { Database } from './database.js';
import { MongoError } from './errors.js';

const SUFFIX = '.journal';
const LOCK = 'standin.lock';

/** MongoDB removes expired documents once a minute; so does this. */
const TTL_SWEEP_MS = 60_000;

/** All databases of one stand-in. */
export class Store {
  readonly databases = new Map<string, Database>();
  readonly #folder: string | undefined;
  readonly #sweep: NodeJS.Timeout;

  /**
   * @param folder where the journals are kept; without it everything is in memory only
   * @throws Error when another stand-in has that folder open
   */
  constructor(folder?: string) {
    this.#folder = folder;
    if (folder !== undefined) {
      mkdirSync(folder, { recursive: true });
      lock(join(folder, LOCK));
      for (const file of readdirSync(folder)) {
        if (file.endsWith(SUFFIX)) this.ensure(decodeURIComponent(file.slice(0, -SUFFIX.length)));
      }
    }
    this.#sweep = setInterval(() => this.expire(new Date()), TTL_SWEEP_MS);
    this.#sweep.unref();
  }

  /** The database, created where there is none. */
  ensure(name: string): Database {
    const existing = this.databases.get(name);
    if (existing) return existing;
    if (name === '' || name.length > 63 || /[/\\. "$\0]/.test(name)) {
      throw new MongoError(73, `Invalid database name: '${name}'`);
    }
    const path = this.#folder && join(this.#folder, `${encodeURIComponent(name)}${SUFFIX}`);
    const database = new Database(name, path);
    this.databases.set(name, database);
    return database;
  }

  drop(name: string): boolean {
    const database = this.databases.get(name);
    database?.delete();
    return this.databases.delete(name);
  }

  flush(): void {
    for (const database of this.databases.values()) database.flush();
  }

  expire(now: Date): void {
    for (const database of this.databases.values()) database.expire(now);
  }

  close(): void {
    clearInterval(this.#sweep);
    for (const database of this.databases.values()) database.close();
    if (this.#folder !== undefined) rmSync(join(this.#folder, LOCK), { force: true });
  }
}

/** Two processes that compact the same journals would lose each other's writes. */
function lock(path: string): void {
  try {
    const file = openSync(path, 'wx');
    writeSync(file, String(process.pid));
    closeSync(file);
  } catch {
    const owner = Number(readFileSync(path, 'utf8'));
    if (owner !== process.pid && isAlive(owner)) {
      throw new Error(`Another stand-in (process ${owner}) has this data folder open.`);
    }
    rmSync(path);
    lock(path);
  }
}

function isAlive(pid: number): boolean {
  if (!(pid > 0)) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
