import { AjvOptions } from 'express-openapi-validator/dist/framework/ajv/options.js';
import type {
  NormalizedOpenApiValidatorOpts,
  OpenAPIV3,
} from 'express-openapi-validator/dist/framework/types.js';
import { SchemaPreprocessor } from 'express-openapi-validator/dist/middlewares/parsers/schema.preprocessor.js';
import { dateFormats } from '../validation/date-formats.js';
import { requestFormats } from '../validation/request-formats.js';
import type { Spec } from './load-spec.js';
import type { Operation } from './operation.js';
import { SpecError } from './spec-error.js';

type Formats = Record<string, true | ((text: string) => boolean)>;

export const REQUEST_FORMATS: Formats = Object.fromEntries(
  Object.entries(requestFormats).map(([name, { holds }]) => [name, holds]),
);

/** Answers may hold what was taken before its format was thought of; dates are ours alone. */
export const REPLY_FORMATS: Formats = {
  ...Object.fromEntries(Object.keys(requestFormats).map((name) => [name, true as const])),
  ...dateFormats,
};

/** EOV's defaults, except that nothing is coerced in bodies and formats are checked in full. */
export function optionsFor(formats: Formats): AjvOptions {
  return new AjvOptions({
    validateRequests: { allErrors: true, allowUnknownQueryParameters: false, coerceTypes: false },
    validateResponses: { allErrors: true, coerceTypes: false, removeAdditional: false },
    // 'fast' takes the 31st of February for a date.
    ajvFormats: { mode: 'full' },
    validateFormats: true,
    formats,
    serDes: [],
  } as unknown as NormalizedOpenApiValidatorOpts);
}

/** Lets EOV apply readOnly, writeOnly and path-level parameters, to a copy for each direction. */
export function preprocess(spec: Spec) {
  // Without components there is nothing left to resolve, and each compiled schema stays small:
  // EOV copies paths and components into every one of them.
  const document = { ...structuredClone(spec.resolved), components: {} };
  const preprocessor = new SchemaPreprocessor(
    document,
    optionsFor(REQUEST_FORMATS).preprocessor,
    {},
  );
  const { apiDoc, apiDocRes } = preprocessor.preProcess();
  for (const operation of spec.operations) makeExplicit(schemaOf(apiDoc, operation), operation);
  return { requests: apiDoc, replies: apiDocRes };
}

/** What the preprocessed `document` says of `operation`. @throws SpecError when it says nothing */
export function schemaOf(document: Document, { specPath, specMethod }: Operation) {
  const schema = document.paths?.[specPath]?.[specMethod];
  if (!schema) throw new SpecError(specPath, [`${specMethod} is gone after preprocessing`]);
  return schema;
}

/** A specification as EOV reads it. */
export type Document = ReturnType<SchemaPreprocessor['preProcess']>['apiDoc'];

function makeExplicit(schema: OpenAPIV3.OperationObject, { rawBody, streamBody }: Operation): void {
  for (const parameter of (schema.parameters ?? []) as OpenAPIV3.ParameterObject[]) {
    // EOV refuses raw `:`, `@` or `+` in a query, which browsers and Angular send.
    if (parameter.in === 'query') parameter.allowReserved = true;
  }
  const body = schema.requestBody as OpenAPIV3.RequestBodyObject | undefined;
  // EOV lets a body be absent only where `required` says false in so many words.
  if (!body) return;
  // What is read while it comes is not there yet.
  body.required = body.required === true && !streamBody;
  for (const [type, content] of Object.entries(body.content)) {
    // Bytes are no string to EOV; of them the specification says how many, and no more.
    if (rawBody || !type.toLowerCase().endsWith('json')) content.schema = {};
  }
  if (!body.required) return;
  // …and takes one for required only where its schema names a required property.
  for (const { schema: content } of Object.values(body.content)) {
    if (content !== undefined && !('$ref' in content)) content.required ??= [];
  }
}
