import { uniqueName } from './test-database.js';
import { testServers } from './test-servers.js';

export interface TestMongo {
  url: string;
  name: string;
  /** Removes the database through the caller's open connection (a mongoose one, for example). */
  drop(connection: { dropDatabase(): Promise<unknown> }): Promise<void>;
}

/** The URL of a database of its own for a test file, on the server at MONGO_URL. */
export function createTestMongoUrl(label: string): TestMongo {
  const name = uniqueName(label);
  const url = new URL(testServers('mongo').mongo);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    name,
    async drop(connection) {
      await connection.dropDatabase();
    },
  };
}
