import { bundle, type Language } from '../../documents/bundle.js';

/** AsyncAPI 3, as far as its parts are shared; payloads are JSON Schema 2020-12. */
const asyncApi: Language = {
  grammar: {
    document: { channels: ['map', 'channel'], components: ['one', 'components'] },
    channel: { messages: ['map', 'message'] },
    components: { messages: ['map', 'message'], schemas: ['map', 'schema'] },
    message: { payload: ['one', 'schema'] },
    schema: {
      properties: ['map', 'schema'],
      patternProperties: ['map', 'schema'],
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
  drawers: { message: 'messages', schema: 'schemas' },
  // The door's `Id` and that of messages are two, and a message may carry what has the other.
  namesakes: 'inline',
};

/**
 * One AsyncAPI document of a file and all that it refers to; see {@link bundle}.
 *
 * @throws DocumentError when a file names a part that does not exist
 */
export function bundleMessages(file: string): Promise<object> {
  return bundle(file, asyncApi);
}
