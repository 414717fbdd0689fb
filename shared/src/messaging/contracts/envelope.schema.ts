const name = { type: 'string', minLength: 1, maxLength: 255 };

/** CloudEvents 1.0 (JSON format) as this system uses it; `data` is checked by its own contract. */
export const envelopeSchema = {
  type: 'object',
  additionalProperties: false,
  required: [
    'specversion',
    'id',
    'source',
    'type',
    'time',
    'subject',
    'datacontenttype',
    'data',
    'correlationid',
  ],
  properties: {
    specversion: { const: '1.0' },
    id: name,
    source: name,
    type: name,
    time: { type: 'string', format: 'date-time' },
    subject: name,
    datacontenttype: { const: 'application/json' },
    data: {},
    correlationid: name,
    traceparent: { type: 'string', maxLength: 512 },
  },
} as const;
