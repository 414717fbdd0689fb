import { bundle, type Language, type Property } from '../documents/bundle.js';

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];
const described: Record<string, Property> = {
  schema: ['one', 'schema'],
  content: ['map', 'media'],
  examples: ['map', 'example'],
};

/** OpenAPI 3.0. */
const openApi: Language = {
  grammar: {
    document: { paths: ['map', 'pathItem'], components: ['one', 'components'] },
    components: {
      schemas: ['map', 'schema'],
      parameters: ['map', 'parameter'],
      headers: ['map', 'header'],
      requestBodies: ['map', 'requestBody'],
      responses: ['map', 'response'],
      examples: ['map', 'example'],
      securitySchemes: ['map', 'securityScheme'],
    },
    pathItem: {
      parameters: ['list', 'parameter'],
      ...Object.fromEntries(
        methods.map((name): [string, Property] => [name, ['one', 'operation']]),
      ),
    },
    operation: {
      parameters: ['list', 'parameter'],
      requestBody: ['one', 'requestBody'],
      responses: ['map', 'response'],
    },
    parameter: described,
    header: described,
    requestBody: { content: ['map', 'media'] },
    response: { headers: ['map', 'header'], content: ['map', 'media'] },
    media: { schema: ['one', 'schema'], examples: ['map', 'example'] },
    schema: {
      properties: ['map', 'schema'],
      items: ['one', 'schema'],
      additionalProperties: ['one', 'schema'],
      not: ['one', 'schema'],
      allOf: ['list', 'schema'],
      anyOf: ['list', 'schema'],
      oneOf: ['list', 'schema'],
      // What an open object holds, by something beside it that says which.
      'x-by-kind': ['map', 'schema'],
    },
  },
  drawers: {
    parameter: 'parameters',
    header: 'headers',
    requestBody: 'requestBodies',
    response: 'responses',
    schema: 'schemas',
    example: 'examples',
  },
  // Generators name a type by it, so it must mean one thing.
  namesakes: 'refused',
};

/**
 * One OpenAPI document of a file and all that it refers to; see {@link bundle}.
 *
 * @throws DocumentError when two files call different parts alike, or name one that does not exist
 */
export function bundleSpec(file: string): Promise<object> {
  return bundle(file, openApi);
}
