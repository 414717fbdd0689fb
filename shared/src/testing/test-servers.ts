const VARIABLES = {
  mysql: 'MYSQL_URL',
  mongo: 'MONGO_URL',
  redis: 'REDIS_URL',
  rabbitmq: 'RABBITMQ_URL',
} as const;

export type ServerName = keyof typeof VARIABLES;

/**
 * The URLs of the real servers a test needs: `const { mysql } = testServers('mysql')`.
 *
 * @throws Error naming every variable that is missing, and how to get it.
 */
export function testServers<Name extends ServerName>(...names: Name[]): Record<Name, string> {
  const missing = names.map((name) => VARIABLES[name]).filter((variable) => !process.env[variable]);
  if (missing.length > 0) {
    throw new Error(
      `These tests need real servers: ${missing.join(', ')} not set. ` +
        '`npm test` provides them; to run mocha yourself, set them to servers you may fill with test data.',
    );
  }
  const urls = names.map((name) => [name, process.env[VARIABLES[name]] ?? '']);
  return Object.fromEntries(urls) as Record<Name, string>;
}
