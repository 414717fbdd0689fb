import type { components, operations } from '@gatehouse/contracts/main';
import { callerOf } from '@gatehouse/shared/http/caller-of';
import type { Caller, Handlers } from '@gatehouse/shared/http/operation.types';
import { rememberAs } from '@gatehouse/shared/sql/idempotency/remember';
import { dayNamed } from '@gatehouse/shared/time/local-time';
import { actingFor } from '../../acting.js';
import type { IdentityDocumentsService } from './identity-documents.service.js';
import type { DocumentDraft, Handling, IdentityDocument } from './identity-documents.types.js';

type Schemas = components['schemas'];

type DocumentOperations = Pick<
  operations,
  | 'listIdentityDocuments'
  | 'addIdentityDocument'
  | 'getIdentityDocument'
  | 'removeIdentityDocument'
  | 'verifyIdentityDocument'
  | 'readDocumentNumber'
>;

/** The operations tagged `identity-documents` in openapi/main.yaml. */
export function createIdentityDocumentsHandlers(
  documents: IdentityDocumentsService,
): Handlers<DocumentOperations> {
  return {
    listIdentityDocuments: async (request) => {
      const found = await documents.list(handlingFor(request), request.query.personId);
      return { status: 200, body: { items: found.map(toBody) } };
    },

    addIdentityDocument: async (request) => {
      const remember = rememberAs(201, request.idempotency, toBody);
      const draft = toDraft(request.body);
      const document = await documents.add(handlingFor(request), draft, remember);
      return { status: 201, body: toBody(document) };
    },

    getIdentityDocument: async (request) => {
      const document = await documents.get(handlingFor(request), request.params.documentId);
      return { status: 200, body: toBody(document) };
    },

    removeIdentityDocument: async (request) => {
      await documents.remove(handlingFor(request), request.params.documentId);
      return { status: 204 };
    },

    verifyIdentityDocument: async (request) => {
      const remember = rememberAs(200, request.idempotency, toBody);
      const { documentId } = request.params;
      const document = await documents.verify(handlingFor(request), documentId, remember);
      return { status: 200, body: toBody(document) };
    },

    readDocumentNumber: async (request) => {
      const { documentId } = request.params;
      const { reason } = request.body;
      const number = await documents.readNumber(handlingFor(request), documentId, reason);
      return { status: 200, body: { number } };
    },
  };
}

/** Numbers are for fewer than the papers themselves. */
function handlingFor(request: { caller: Caller | undefined }): Handling {
  const readsNumbers = callerOf(request).permissions.includes('people:manage');
  return { ...actingFor(request), readsNumbers };
}

function toDraft({ expiresOn, ...rest }: Schemas['IdentityDocumentDraft']): DocumentDraft {
  return { ...rest, ...(expiresOn !== undefined && { expiresOn: dayNamed(expiresOn) }) };
}

function toBody(document: IdentityDocument): Schemas['IdentityDocument'] {
  const { id, communityId, personId, type, last4, fileId, expiresOn, addedBy } = document;
  const { addedAt, verifiedAt, verifiedBy, fileGoesAt } = document;
  return {
    ...{ id, communityId, personId, type, last4 },
    ...(fileId !== undefined && { fileId }),
    ...(expiresOn && { expiresOn: expiresOn.toString() }),
    ...{ addedAt: addedAt.toISOString(), addedBy },
    ...(verifiedAt && { verifiedAt: verifiedAt.toISOString() }),
    ...(verifiedBy && { verifiedBy }),
    ...(fileGoesAt && { fileGoesAt: fileGoesAt.toISOString() }),
  };
}
