import { $RefParser } from '@apidevtools/json-schema-ref-parser';
import { OpenAPISchemaValidator } from 'express-openapi-validator/dist/framework/openapi.schema.validator.js';
import type { OpenAPIV3 } from 'express-openapi-validator/dist/framework/types.js';
import { DocumentError } from '../documents/document-error.js';
import { gathering } from '../documents/gathering.js';
import { bundleSpec } from './bundle-spec.js';
import { describeAccess } from './describe-access.js';
import { SpecError } from './spec-error.js';
import type { Operation } from './operation.js';
import { readOperations } from './spec-operations.js';

/** One OpenAPI document, checked, with everything that is derived from it once. */
export interface Spec {
  title: string;
  /** What stands before every path, e.g. `/api/v1`; keeps the API apart from `/health` and such. */
  basePath: string;
  operations: Operation[];
  /** Without any `$ref`: what the validators read. Nothing else may hold on to it. */
  resolved: OpenAPIV3.DocumentV3;
  /** The whole document as one JSON text, for Swagger UI and generators; see {@link bundleSpec}. */
  bundledJson: string;
}

/**
 * Reads `file` (OpenAPI 3.0, with `$ref`s into its neighbours) and checks what the service relies
 * on: the official schema of OpenAPI and the rules of `operation-faults.ts`. The paths it refers to
 * are relative to the file.
 *
 * @throws SpecError naming every fault, so that a broken specification never starts.
 */
export async function loadSpec(file: string): Promise<Spec> {
  const options = { ...gathering, dereference: { circular: false } };
  const [bundled, resolved] = await Promise.all([
    bundleSpec(file) as Promise<OpenAPIV3.DocumentV3>,
    $RefParser.dereference<OpenAPIV3.DocumentV3>(file, options),
  ]).catch((error: unknown) => {
    if (error instanceof DocumentError) throw new SpecError(error.subject, error.faults);
    throw new SpecError(file, [error instanceof Error ? error.message : String(error)]);
  });
  checkDocument(file, bundled);

  const basePath = basePathOf(resolved);
  const faults: string[] = [];
  if (basePath === '') faults.push('servers must give a base path, such as /api/v1');
  const operations = readOperations(resolved, basePath, faults);
  if (faults.length > 0) throw new SpecError(file, faults);
  for (const operation of operations) describe(bundled, operation);
  return {
    title: resolved.info.title,
    basePath,
    operations,
    resolved,
    bundledJson: JSON.stringify(bundled),
  };
}

/** Says in the served document who may call an operation, and how often. */
function describe({ paths }: OpenAPIV3.DocumentV3, operation: Operation): void {
  const served = paths[operation.specPath]?.[operation.specMethod];
  if (served === undefined) return;
  const paragraphs = [served.description, describeAccess(operation)];
  served.description = paragraphs.filter((one) => one !== undefined).join('\n\n');
}

/** Holds the document against the official schema of OpenAPI 3.0. */
function checkDocument(file: string, document: OpenAPIV3.DocumentV3): void {
  // 3.1 is refused on purpose: the validator's support for it is incomplete (type arrays).
  if (!/^3\.0\.\d+$/.test(document.openapi)) {
    throw new SpecError(file, [`openapi must be 3.0.x, not ${document.openapi}`]);
  }
  const { errors } = officialSchema().validate(document);
  if (!errors || errors.length === 0) return;
  throw new SpecError(
    file,
    errors.map((error) => `${error.instancePath || '/'} ${error.message ?? error.keyword}`),
  );
}

let compiledSchema: OpenAPISchemaValidator | undefined;

/** Of 3.0, whichever patch: it is one for all. Compiling it takes longer than reading a document. */
function officialSchema(): OpenAPISchemaValidator {
  compiledSchema ??= new OpenAPISchemaValidator({ version: '3.0.3', validateApiSpec: true });
  return compiledSchema;
}

/** The path of the first server; a host in it is for people and not for routing. */
function basePathOf(document: OpenAPIV3.DocumentV3): string {
  const url = document.servers?.[0]?.url ?? '';
  return new URL(url, 'http://localhost').pathname.replace(/\/+$/, '');
}
