import type { AuthenticateBearer } from '@gatehouse/shared/auth/bearer';
import { REQUEST_FORMATS } from '@gatehouse/shared/http/eov-document';
import type { Spec } from '@gatehouse/shared/http/load-spec';
import { fastify, type FastifyInstance } from 'fastify';
import { fixedVisit, visitsPath } from './fixed-visit.js';

interface JsonContent {
  content: Record<string, { schema: Record<string, unknown> }>;
}

/** Fastify with the schemas of the specification: Ajv for the request, its serializer for the answer. */
export function fastifyApp(spec: Spec, authenticate: AuthenticateBearer): FastifyInstance {
  const operation = spec.resolved.paths['/visits']?.post;
  if (!operation) throw new Error('the specification has no POST /visits');
  const app = fastify({
    ajv: {
      // The rules of the specification, not Fastify's kinder ones.
      customOptions: {
        ...{ removeAdditional: false, coerceTypes: false, keywords: ['example'] },
        formats: REQUEST_FORMATS,
      },
    },
  });
  app.post(
    visitsPath,
    {
      schema: {
        body: jsonSchema(operation.requestBody),
        response: { 201: jsonSchema(operation.responses?.['201']) },
      },
      preValidation: async ({ headers }) => {
        await authenticate(headers.authorization);
      },
    },
    async (_request, reply) => reply.code(201).send(fixedVisit),
  );
  return app;
}

function jsonSchema(holder: unknown): Record<string, unknown> {
  // Dereferenced by loadSpec, so what stands here is the thing itself.
  const schema = (holder as JsonContent | undefined)?.content['application/json']?.schema;
  if (!schema) throw new Error('the specification has no JSON schema here');
  return structuredClone(schema);
}
