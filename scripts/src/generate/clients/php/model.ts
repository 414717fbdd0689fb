import { docComment } from '../comments.js';
import type { Schema } from '../document.js';
import type { NamedSchema } from '../schemas.js';
import { phpFile } from './layout.js';
import { phpValue, type Lookup } from './property.js';

/** The class of a thing that the API answers. */
export function printModel({ name, schema }: NamedSchema, lookup: Lookup): string {
  const properties = Object.entries(schema.properties ?? {}).map(([key, property]) => {
    const isOptional = !(schema.required ?? []).includes(key) || property.nullable === true;
    return { key, property, isOptional, value: phpValue(property, lookup) };
  });
  const variable = `$${name.charAt(0).toLowerCase()}${name.slice(1)}`;
  const reads = properties.map(({ key, isOptional, value }) => {
    const json = `$json['${key}']`;
    return `        ${variable}->${key} = ${isOptional ? value.readOptional(json) : value.read(json)};\n`;
  });
  return phpFile({
    namespace: 'Model',
    uses: [],
    source: `${docComment([schema.description ?? name], '')}final class ${name}
{
${properties.map(printProperty).join('')}
    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        ${variable} = new self();
${reads.join('')}        return ${variable};
    }
}
`,
  });
}

function printProperty(property: Property, index: number): string {
  const { key, isOptional, value } = property;
  const text = commentOn(property);
  const doc = text === '' ? '' : docComment([text], '    ');
  const type = value.type === '' ? '' : `${isOptional ? '?' : ''}${value.type} `;
  return `${index > 0 && doc !== '' ? '\n' : ''}${doc}    public ${type}$${key};\n`;
}

function commentOn({ property, isOptional, value }: Property): string {
  const { detail, values = [] } = value;
  const described = property.description ?? '';
  if (detail !== undefined)
    return `@var ${detail}${isOptional && detail !== 'mixed' ? '|null' : ''} ${described}`;
  const named = values.map((one) => `\`${one}\``).join(', ');
  return [described, named === '' ? '' : `One of ${named}.`].join(' ').trim();
}

interface Property {
  key: string;
  property: Schema;
  isOptional: boolean;
  value: ReturnType<typeof phpValue>;
}
