import type { OpenAPI3 } from 'openapi-typescript';

/**
 * What each kind of notification carries as `data`, by its name, as TypeScript.
 *
 * @param spec notification's, in one document
 * @param api the module with its types
 */
export function kindTypes(spec: OpenAPI3, api: string): string {
  const schemas = (spec.components?.schemas ?? {}) as unknown as Record<string, Schema>;
  const kinds = Object.entries(schemas['Notification']?.properties?.data?.['x-by-kind'] ?? {});
  return [
    `import type { components } from '${api}';`,
    '',
    '/** What each kind of notification carries as `data`. */',
    'export interface NotificationData {',
    ...kinds.map(([kind, { $ref }]) => {
      const name = $ref.split('/').at(-1) ?? '';
      return `  '${kind}': components['schemas']['${name}'];`;
    }),
    '}',
    '',
  ].join('\n');
}

interface Schema {
  properties?: { data?: { 'x-by-kind'?: Record<string, { $ref: string }> } };
}
