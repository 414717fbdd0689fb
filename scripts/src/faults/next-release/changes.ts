import type { Edit } from './edit.js';

/**
 * The release after this one, as far as others can tell: one event, one field of an event that there
 * was before, and one kind of notification. When code that is named here moves, this moves with it.
 */

/** The event that only the next release knows. */
export const NOTED = 'gatehouse.visit.noted.v1';
/** The kind of notification that tells of it. */
export const NOTED_KIND = 'visit-noted';
/** What the next release writes into the note of a visit, in the transaction that has the event. */
export const NOTE = 'noted by the next release';

type Contract = Record<string, unknown>;

/** Sources with other words in places, by their path in a checkout. */
export const EDITED: Readonly<Record<string, readonly Edit[]>> = {
  'services/main/src/features/visits/visits.events.ts': [
    [
      'answerBy: visit.answerBy.toISOString(),',
      "answerBy: visit.answerBy.toISOString(),\n    gate: 'north',",
    ],
    [
      'export function visitAnswered(',
      `export function visitNoted(visit: Visit, residentIds: string[]): Envelope {
        return visitEvent('${NOTED}', visit, { ...about(visit), residentIds });
      }

      export function visitAnswered(`,
    ],
  ],
  'services/main/src/features/visits/visit-beginnings.ts': [
    [
      'import { visitAnswered, visitRequested }',
      'import { visitAnswered, visitNoted, visitRequested }',
    ],
    [
      '[visitRequested(visit, residents)]',
      '[visitRequested(visit, residents), visitNoted(visit, residents)]',
    ],
  ],
  'services/main/src/features/visits/visit-request.ts': [
    ['...(note !== undefined && { note }),', `note: note ?? '${NOTE}',`],
  ],
  'services/notification/src/features/notifications/kinds/all.ts': [
    [
      'export { visitLapsed }',
      "export { visitNoted } from './visit-noted.js';\nexport { visitLapsed }",
    ],
  ],
};

/** Files that this release does not have. */
export const ADDED: Readonly<Record<string, string>> = {
  [`openapi/kinds/${NOTED_KIND}.yaml`]: `
VisitNotedData:
  type: object
  description: A visit that somebody noted.
  additionalProperties: true
`,
  'services/notification/src/features/notifications/kinds/visit-noted.ts': `
    import { teller } from '@gatehouse/texts/telling';
    import { defineKind } from './kind.js';

    export const visitNoted = defineKind({
      kind: '${NOTED_KIND}',
      events: ['${NOTED}'],
      urgency: 'normal',
      recipients: ({ data }) => data.residentIds,
      data: ({ data: { visitId, unit, visitorName } }) => ({ visitId, unit, visitorName }),
      teller: teller(() => true, ({ visitorName, unit }) => ({
        title: \`\${visitorName} was noted\`,
        body: \`For \${unit.name}.\`,
      })),
    });
  `,
};

/** Contracts, by their path in a checkout; each function changes the parsed document. */
export const CONTRACTS: Readonly<Record<string, (document: Contract) => void>> = {
  'openapi/messages/visits.yaml': (document) => {
    const messages = within(document, 'components', 'messages');
    const requested = within(messages, 'VisitRequested');
    const field = within(requested, 'payload', 'properties');
    const told = {
      unit: field['unit'],
      residentIds: field['residentIds'],
      visitorName: { type: 'string' },
    };
    const ids = { visitId: field['visitId'], communityId: field['communityId'] };
    const properties = { ...ids, ...told };
    const schema = { type: 'object', required: Object.keys(properties), properties };
    const payload = { ...schema, additionalProperties: false };
    messages['VisitNoted'] = { ...requested, name: NOTED, title: 'Visit noted', payload };
    field['gate'] = { type: 'string' };
  },
};

/** @throws Error naming what the document does not have */
function within(document: Contract, ...path: string[]): Contract {
  return path.reduce((at, name) => {
    const found = at[name];
    if (typeof found !== 'object' || found === null)
      throw new Error(`there is no ${path.join('.')}`);
    return found as Contract;
  }, document);
}
