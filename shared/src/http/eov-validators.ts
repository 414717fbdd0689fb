import type { Request, Response } from 'express';
import type { OpenAPIV3, OpenApiRequest } from 'express-openapi-validator/dist/framework/types.js';
import { RequestValidator } from 'express-openapi-validator/dist/middlewares/openapi.request.validator.js';
import { ResponseValidator } from 'express-openapi-validator/dist/middlewares/openapi.response.validator.js';
import { madeOnce } from '../cache/made-once.js';
import { AS_WRITTEN } from '../validation/compiled-schemas.js';
import {
  optionsFor,
  preprocess,
  REPLY_FORMATS,
  REQUEST_FORMATS,
  schemaOf,
  type Document,
} from './eov-document.js';
import { badRequestOf, isInvalidRequest, mismatchesOf } from './eov-errors.js';
import type { Spec } from './load-spec.js';
import { requestNormaliser, type NormaliseRequest } from './normalise-request.js';
import type { Operation } from './operation.js';
import type { RequestParts } from './request-parts.js';
import { SpecError } from './spec-error.js';

/*
 * express-openapi-validator without its middlewares. Its validators are used as they are; what
 * stands around them is not, because it
 *   - compiles the pattern of every path at every request (here: `operation-router.ts`),
 *   - keeps one compiled validator per Content-Type a client thinks of (here: only the declared
 *     ones get this far, see `content-type.ts`),
 *   - compiles a validator, and finds the faults in its schema, when a user first needs it (here:
 *     all of them before the service listens),
 *   - checks only what goes through `res.json` and is below 500 (here: every answer).
 */

export interface Validators {
  /**
   * Checks `parts`, after giving texts the normal form of their format, and turns parameters into
   * their declared types, with their defaults.
   * @param mediaType one of `operation.bodyTypes`, or `undefined` for no body.
   * @throws BadRequestError naming every field at fault.
   */
  checkRequest(
    operation: Operation,
    url: string,
    mediaType: string | undefined,
    parts: RequestParts,
  ): void;
  /** What is wrong with an answer; empty when it keeps to the specification. */
  checkReply(operation: Operation, reply: CheckedReply): string[];
}

export interface CheckedReply {
  status: number;
  mediaType: string | undefined;
  body: unknown;
}

const compiled = madeOnce<Validators>(4);

/**
 * Compiles every validator of `spec`, so that no user waits for it and a faulty schema stops the
 * start. What was compiled of the same document before is used again.
 * @throws SpecError
 */
export function createValidators(spec: Spec): Validators {
  return compiled(spec.bundledJson, () => compile(spec));
}

function compile(spec: Spec): Validators {
  const { requests, replies } = preprocess(spec);
  const bare = { ...requests, paths: {}, components: {} };
  const validators = {
    checkRequest: requestCheck(
      new RequestValidator(bare, { ...optionsFor(REQUEST_FORMATS).request, code: AS_WRITTEN }),
      requests,
    ),
    checkReply: replyCheck(
      new ResponseValidator(bare, { ...optionsFor(REPLY_FORMATS).response, code: AS_WRITTEN }),
      replies,
      spec,
    ),
  };
  warm(validators, spec);
  return validators;
}

function requestCheck(validator: RequestValidator, document: Document): Validators['checkRequest'] {
  const known = new Map<
    string,
    { schema: OpenAPIV3.OperationObject; normalise: NormaliseRequest }
  >();
  const described = (operation: Operation) => {
    const before = known.get(operation.id);
    if (before) return before;
    const schema = schemaOf(document, operation);
    const description = { schema, normalise: requestNormaliser(schema) };
    known.set(operation.id, description);
    return description;
  };

  return (operation, url, mediaType, parts) => {
    const { schema, normalise } = described(operation);
    normalise(parts);
    // EOV reads and changes its request; this one is ours, so Express's stays as it came.
    const subject = parts as RequestParts & SubjectMetadata;
    subject.method = operation.method;
    subject.path = operation.path;
    subject.originalUrl = url;
    // Part of the key of EOV's cache: at most one entry per operation and declared type.
    subject.headers['content-type'] = mediaType;
    subject.openapi = {
      expressRoute: operation.path,
      openApiRoute: operation.path,
      pathParams: parts.params as Record<string, string>,
      schema,
      serial: 0,
    };
    try {
      // Runs to its end before it returns, and throws what it finds.
      void validator.validate(subject as unknown as OpenApiRequest, NO_RESPONSE as Response, noop);
    } catch (error) {
      throw badRequestOf(error);
    }
  };
}

/** What EOV reads of a request beside its parts. */
interface SubjectMetadata {
  method: string;
  path: string;
  originalUrl: string;
  openapi: NonNullable<OpenApiRequest['openapi']>;
}

/** EOV passes it on to `next` and never looks at it. */
const NO_RESPONSE: unknown = undefined;
const noop = (): void => undefined;

function replyCheck(
  validator: ResponseValidator,
  document: Document,
  spec: Spec,
): Validators['checkReply'] {
  const checksOf = replyChecks(validator);
  const known = new Map(
    spec.operations.map((operation) => {
      const { responses = {} } = schemaOf(document, operation);
      return [operation.id, checksOf(responses)];
    }),
  );
  return (operation, { status, mediaType, body }) => {
    const declared = declaredTypes(operation, status);
    if (declared && mediaType !== undefined && !declared.includes(mediaType)) {
      return [`media type ${mediaType} is not documented for ${status}`];
    }
    // EOV knows JSON only, and takes a status without a JSON schema for undocumented.
    if (mediaType !== undefined && !mediaType.endsWith('json')) return [];
    try {
      validator._validate({
        validators: known.get(operation.id) ?? {},
        body: body as object,
        statusCode: status,
        path: operation.path,
        accepts: mediaType === undefined ? [] : [mediaType],
      });
      return [];
    } catch (error) {
      return mismatchesOf(error);
    }
  };
}

type ReplyChecks = ReturnType<ResponseValidator['_getOrBuildValidator']>;

/**
 * Compiles what replies may hold, by their status. Most are the same few, problems above all: what
 * reads alike is compiled once, which takes a tenth of the time and of the memory.
 */
function replyChecks(
  validator: ResponseValidator,
): (responses: OpenAPIV3.ResponsesObject) => ReplyChecks {
  const known = new Map<string, ReplyChecks>();
  const checksOf = (reply: OpenAPIV3.ResponsesObject[string]): ReplyChecks => {
    const text = JSON.stringify('content' in reply ? reply.content : {});
    const before = known.get(text);
    if (before) return before;
    // EOV keeps what it compiles by the path: a number is a path of its own.
    const request: unknown = { headers: {}, openapi: { expressRoute: String(known.size) } };
    const checks = validator._getOrBuildValidator(request as Request, { reply });
    known.set(text, checks);
    return checks;
  };
  return (responses) =>
    Object.fromEntries(
      Object.entries(responses).flatMap(([status, reply]) =>
        // None where nothing of the reply is JSON.
        Object.values(checksOf(reply)).map((check) => [status, check]),
      ),
    );
}

function declaredTypes({ replyTypes }: Operation, status: number): string[] | undefined {
  const range = `${Math.floor(status / 100)}XX`;
  return replyTypes.get(String(status)) ?? replyTypes.get(range) ?? replyTypes.get('default');
}

/** Sends an empty request through every validator: refused or not, it is compiled afterwards. */
function warm(validators: Validators, spec: Spec): void {
  const faults: string[] = [];
  for (const operation of spec.operations) {
    const optional = operation.bodyRequired ? [] : [undefined];
    for (const mediaType of [...operation.bodyTypes, ...optional]) {
      try {
        const parts = { params: {}, query: {}, headers: {}, cookies: undefined, body: undefined };
        validators.checkRequest(operation, operation.path, mediaType, parts);
      } catch (error) {
        if (!isInvalidRequest(error)) faults.push(`${operation.id}: ${String(error)}`);
      }
    }
  }
  if (faults.length > 0) throw new SpecError(spec.title, faults);
}
