import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { default as addFormats } from 'ajv-formats';
import { bundleMessages } from '@gatehouse/shared/messaging/contracts/bundle-messages';
import { expect } from 'chai';
import { faultsOf, readOperations, type Placed } from '../src/specs/lint-http-spec.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const services = ['auth', 'main', 'notification'];

for (const service of services) {
  describe(`openapi/${service}.yaml`, () => {
    let operations: Placed[];

    before(async () => {
      operations = await readOperations(join(root, 'openapi', `${service}.yaml`));
    });

    it('describes every operation with its examples and all its errors', () => {
      expect(operations).not.to.deep.equal([]);
      expect(operations.flatMap(faultsOf)).to.deep.equal([]);
    });

    it('leads from the first tag to a folder and from the operationId to a function', () => {
      const lost = operations.filter(({ operation }) => {
        const [tag = ''] = operation.tags ?? [];
        const folder = `services/${service}/src/features/${tag}`;
        // A feature whose handlers every service has names its operations at its door.
        const named = existsSync(join(root, folder))
          ? readdirSync(join(root, folder)).filter((file) => /\.(handlers|feature)\.ts$/.test(file))
          : [];
        const texts = named.map((file) => readFileSync(join(root, folder, file), 'utf8'));
        return !texts.some((text) => text.includes(operation.operationId ?? '?'));
      });
      expect(lost.map(({ place }) => place)).to.deep.equal([]);
    });

    it('gives every operation a name of its own', () => {
      const ids = operations.map(({ operation }) => operation.operationId);
      expect(new Set(ids).size).to.equal(ids.length);
    });
  });
}

describe('the linter of specifications', () => {
  const bare: Placed = {
    place: 'POST /things (addThing)',
    tags: ['things'],
    operation: {
      operationId: 'addThing',
      requestBody: { content: { 'application/json': { schema: { type: 'object' } } } },
      responses: { '200': {} },
    },
  };

  it('names what a tool would fill in unasked, and what it could not fill in', () => {
    const parameters = [
      { name: 'thingId', in: 'path', required: true, description: 'The thing.' },
      { name: 'kind', in: 'query', description: 'Its kind.', schema: { example: 'large' } },
      { name: 'limit', in: 'query', description: 'How many.', schema: { default: 20 } },
    ];
    const faults = faultsOf({ ...bare, operation: { ...bare.operation, parameters } });
    expect(faults.filter((fault) => fault.includes('example'))).to.include.members([
      'POST /things (addThing): parameter thingId has no example',
      'POST /things (addThing): parameter kind has an example, which would be sent without being asked for',
    ]);
    expect(faults.join()).not.to.contain('limit');
  });

  it('names the operation and each thing that it lacks', () => {
    expect(faultsOf(bare)).to.include.members([
      'POST /things (addThing): its first tag is not declared',
      'POST /things (addThing): has no summary',
      'POST /things (addThing): does not document 401',
      'POST /things (addThing): does not document 415',
      'POST /things (addThing): request body has no example',
      'POST /things (addThing): the schema does not say additionalProperties',
    ]);
  });
});

describe('openapi/messages.yaml', () => {
  let document: {
    servers: Record<string, { host: string; protocol: string; description?: string }>;
    operations: Record<string, { summary?: string; description?: string }>;
    components: { messages: Record<string, { name: string; summary?: string; 'x-kind'?: string }> };
  };

  before(async () => {
    document = (await bundleMessages(join(root, 'openapi/messages.yaml'))) as typeof document;
  });

  it('is a valid AsyncAPI 3.0 document', () => {
    const file = fileURLToPath(
      import.meta.resolve('@asyncapi/specs/schemas/3.0.0-without-$id.json'),
    );
    const ajv = new Ajv({ strict: false, validateFormats: true, allErrors: true });
    addFormats.default(ajv);
    const validate = ajv.compile(JSON.parse(readFileSync(file, 'utf8')) as object);
    validate(document);
    expect(
      (validate.errors ?? []).map((e) => `${e.instancePath} ${e.message ?? ''}`),
    ).to.deep.equal([]);
  });

  it('speaks to browsers in the clear on one’s own machine, and nowhere else', () => {
    const sockets = Object.values(document.servers).filter(({ protocol }) => /^ws/.test(protocol));
    expect(
      sockets.map(({ host, protocol }) => [protocol, /^localhost/.test(host)]),
    ).to.have.deep.members([
      ['ws', true],
      ['wss', false],
    ]);
  });

  it('says of every server and operation what it is', () => {
    const described = { ...document.servers, ...document.operations };
    const silent = Object.entries(described).filter(([, { description }]) => !description);
    expect(silent.map(([name]) => name)).to.deep.equal([]);
    const unnamed = Object.entries(document.operations).filter(([, { summary }]) => !summary);
    expect(unnamed.map(([name]) => name)).to.deep.equal([]);
  });

  it('names events gatehouse.<entity>.<past-tense>.v<n> and says what each is', () => {
    const messages = Object.values(document.components.messages);
    const misnamed = messages.filter(
      ({ name, 'x-kind': kind }) =>
        (kind === 'event' || kind === 'push') &&
        !/^gatehouse\.[a-z]+(-[a-z]+)*\.[a-z-]+\.v[1-9]\d*$/.test(name),
    );
    expect(misnamed.map(({ name }) => name)).to.deep.equal([]);
    expect(messages.filter(({ summary }) => !summary)).to.deep.equal([]);
  });
});
