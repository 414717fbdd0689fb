import { expect } from 'chai';
import { format } from 'prettier';
import { collectionsOf, commandName } from '../src/generate/clients/naming.js';
import { phpFiles } from '../src/generate/clients/php/php-files.js';
import { printCommands, printIndex } from '../src/generate/clients/typescript/commands.js';
import { printTypes } from '../src/generate/clients/typescript/types.js';
import {
  answering,
  bytes,
  parcelModel,
  parcelSpec,
  sending,
  taking,
} from './support/client-spec.js';

type Described = Parameters<typeof parcelModel>[0];

const list = {
  operationId: 'listParcels',
  parameters: taking('CommunityId', 'Cursor', 'Limit'),
  responses: answering('ParcelPage'),
};

/** What is printed on one line each, so that a test need not know how it is laid out. */
const flat = (source: string): string => source.replace(/\s+/g, ' ').replaceAll(' ->', '->');

async function typescript(operations: Described): Promise<string> {
  const source = printCommands(parcelModel(operations), 'parcels');
  return flat(await format(source, { parser: 'typescript', printWidth: 1000, singleQuote: true }));
}

function php(operations: Described, file = 'Api/ParcelsApi'): string {
  return flat(phpFiles(parcelModel(operations)).get(`clients/php/src/${file}.php`) ?? '');
}

describe('the name of a command', () => {
  const collections = collectionsOf(
    parcelSpec({ 'get /parcels': list, 'get /auth/people': { operationId: 'listPeople' } }),
  );
  const nameOf = (path: string, operationId: string, tag = 'deliveries', command?: string) => {
    const operation = { operationId, tags: [tag], ...(command && { 'x-command': command }) };
    const { group, name } = commandName(path, operation, collections);
    return `${group}.${name}`;
  };

  it('stands in the collection of its path, else in its tag', () => {
    expect(nameOf('/parcels/{parcelId}/sign', 'signParcel')).to.equal('parcels.sign');
    expect(nameOf('/auth/people/{personId}', 'getPerson')).to.equal('people.get');
    expect(nameOf('/lost-and-found', 'loseLostThing', 'lost-things')).to.equal('lostThings.lose');
  });

  it('is its operationId without the noun, and what it reads where that is a part', () => {
    expect(nameOf('/parcels', 'listParcels')).to.equal('parcels.list');
    expect(nameOf('/parcels/{parcelId}', 'getParcel')).to.equal('parcels.get');
    expect(nameOf('/parcels/{parcelId}/photo', 'getParcelPhoto')).to.equal('parcels.photo');
    expect(nameOf('/parcels/{parcelId}/photo', 'putParcelPhoto')).to.equal('parcels.putPhoto');
    expect(nameOf('/parcels/move', 'moveShelvesOfParcel')).to.equal('parcels.moveShelves');
  });

  it('takes no part of a word for the noun', () => {
    expect(nameOf('/parcels', 'listParcelshelves')).to.equal('parcels.listParcelshelves');
  });

  it('is what the operation says, where it says one', () => {
    expect(nameOf('/parcels', 'listParcels', 'parcels', 'post.find')).to.equal('post.find');
  });

  it('is refused when another has it', () => {
    const twice = {
      'get /parcels/{parcelId}': { operationId: 'getParcel', parameters: taking('ParcelId') },
    };
    const other = { 'get /parcels': { operationId: 'findParcel', 'x-command': 'parcels.get' } };
    expect(() => parcelModel({ ...twice, ...other })).to.throw('Two operations are parcels.get');
  });
});

describe('commands of an operation', () => {
  it('that is paged: one page, and all of them', async () => {
    const printed = await typescript({ 'get /parcels': list });
    expect(printed).to.contain(
      'list: (query?: ListParcelsQuery, options?: CommunityOptions) => Promise<ParcelPage>;',
    );
    expect(printed).to.contain(
      'all: (query?: ListParcelsQuery, options?: CommunityOptions) => ItemsOf<ParcelPage>;',
    );
    expect(printed).to.contain("list: 'GET /parcels query', all: 'GET /parcels query pages',");
    const printedPhp = php({ 'get /parcels': list });
    expect(printedPhp).to.contain(
      "public function list(array $query = []): Page { return $this->pages->one('/parcels', $query, [Parcel::class, 'fromJson']); }",
    );
    expect(printedPhp).to.contain(
      "public function all(array $query = []): \\Generator { return $this->pages->all('/parcels', $query, [Parcel::class, 'fromJson']); }",
    );
    expect(printedPhp).to.contain('@return \\Generator<int, Parcel>');
  });

  it('that takes a key: the caller’s, or one of its own', async () => {
    const operation = {
      'post /parcels': {
        operationId: 'takeInParcel',
        parameters: taking('CommunityId', 'IdempotencyKey'),
        requestBody: sending('ParcelDraft'),
      },
      'get /parcels': list,
    };
    const printedTypescript = await typescript(operation);
    expect(printedTypescript).to.contain(
      'takeIn: (body: ParcelDraft, options?: CommunityOptions & KeyOptions) => Promise<Parcel>;',
    );
    expect(printedTypescript).to.contain("takeIn: 'POST /parcels body key',");
    const printed = php(operation);
    expect(printed).to.contain('@param array<string, mixed> $body shelf, note?');
    expect(printed).to.contain(
      "public function takeIn(array $body, ?string $idempotencyKey = null): Parcel { $request = Request::post('/parcels', $body)->once($idempotencyKey); return Parcel::fromJson($this->caller->call($request)); }",
    );
  });

  for (const [how, options, parameters] of [
    ['optional', 'options?: CallOptions & EditOptions', 'array $body, ?string $ifMatch = null'],
    ['required', 'options: CallOptions & MarkedOptions', 'array $body, string $ifMatch'],
  ] as const)
    it(`that edits what was seen, the mark ${how}, and the reading that tells it`, async () => {
      const operation: Described = {
        'get /parcels/{parcelId}': {
          operationId: 'getParcel',
          'x-etag': true,
          parameters: taking('ParcelId'),
        },
        'put /parcels/{parcelId}': {
          operationId: 'editParcel',
          'x-if-match': how,
          parameters: taking('ParcelId', 'IfMatch'),
          requestBody: sending('ParcelDraft'),
        },
      };
      const printed = await typescript(operation);
      expect(printed).to.contain(
        `edit: (parcelId: string, body: ParcelDraft, ${options}) => Promise<Parcel>;`,
      );
      expect(printed).to.contain(
        'read: (parcelId: string, options?: CallOptions) => Promise<Seen<Parcel>>;',
      );
      expect(printed).to.contain(
        "get: 'GET /parcels/{parcelId}', read: 'GET /parcels/{parcelId} seen', edit: 'PUT /parcels/{parcelId} body',",
      );
      const printedPhp = php(operation);
      expect(printedPhp).to.contain(
        `public function edit(string $parcelId, ${parameters}): Parcel { $request = Request::put('/parcels/' . rawurlencode($parcelId), $body)->ifMatch($ifMatch);`,
      );
      expect(printedPhp).to.contain('@return Seen<Parcel>');
      expect(printedPhp).to.contain(
        "Seen::of($this->caller->fetch($request), [Parcel::class, 'fromJson'])",
      );
      // A repeat of an edit that was done is refused for the mark that it changed.
      expect(printedPhp).not.to.contain('repeatable()');
    });

  it('that sends and answers bytes', async () => {
    const operation: Described = {
      'put /parcels/{parcelId}/photo': {
        operationId: 'putParcelPhoto',
        parameters: taking('ParcelId'),
        requestBody: bytes,
        responses: { '204': {} },
      },
      'get /parcels/{parcelId}/photo': {
        operationId: 'getParcelPhoto',
        parameters: taking('ParcelId'),
        responses: { '200': bytes },
      },
    };
    const printed = await typescript(operation);
    expect(printed).to.contain(
      'putPhoto: (parcelId: string, body: Blob, options?: CallOptions) => Promise<void>;',
    );
    expect(printed).to.contain(
      'photo: (parcelId: string, options?: CallOptions) => Promise<Blob>;',
    );
    expect(printed).to.contain("putPhoto: 'PUT /parcels/{parcelId}/photo bytes',");
    expect(printed).to.contain("photo: 'GET /parcels/{parcelId}/photo blob',");
    const printedPhp = php(operation);
    expect(printedPhp).to.contain(
      "public function putPhoto(string $parcelId, Bytes $body): void { $request = Request::put('/parcels/' . rawurlencode($parcelId) . '/photo')->bytes($body->type, $body->bytes)->repeatable(); $this->caller->call($request); }",
    );
    expect(printedPhp).to.contain('return Bytes::of($this->caller->fetch($request));');
  });

  it('that answers nothing, and that anybody may ask for', async () => {
    const operation: Described = {
      'post /parcels/lost': {
        operationId: 'reportParcel',
        security: [],
        requestBody: sending('ParcelDraft'),
        responses: { '204': {} },
      },
    };
    const printed = await typescript(operation);
    expect(printed).to.contain(
      'report: (body: ParcelDraft, options?: CallOptions) => Promise<void>;',
    );
    expect(printed).to.contain("report: 'POST /parcels/lost body',");
    expect(php(operation)).to.contain(
      "public function report(array $body): void { $request = Request::post('/parcels/lost', $body)->withoutToken(); $this->caller->call($request); }",
    );
  });

  it('that says it may be repeated, and no other without a key', () => {
    const sign = { operationId: 'signParcel', parameters: taking('ParcelId') };
    const repeated = { 'post /parcels/{parcelId}/sign': { ...sign, 'x-repeatable': true } };
    expect(php(repeated)).to.contain("'/sign')->repeatable();");
    expect(php({ 'post /parcels/{parcelId}/sign': sign })).not.to.contain('repeatable');
  });

  it('whose shape no printer knows is refused', () => {
    const strange = (described: object) => () =>
      parcelModel({ 'post /parcels': { operationId: 'addParcel', ...described } });
    expect(strange({ requestBody: { content: { 'multipart/form-data': {} } } })).to.throw(
      'addParcel: no printer knows multipart/form-data yet',
    );
    const nameless = { content: { 'application/json': { schema: { type: 'object' } } } };
    expect(strange({ requestBody: nameless })).to.throw('needs a name');
    expect(strange({ responses: { '302': {} } })).to.throw('has no good answer');
    expect(strange({ parameters: taking('Cursor') })).to.throw('answers no page');
  });
});

describe('what names all commands', () => {
  const twoTags: Described = {
    'get /parcels': list,
    'get /parcels/{parcelId}/shelf': {
      operationId: 'getParcelShelf',
      tags: ['shelf-plan'],
      parameters: taking('ParcelId'),
      responses: answering('Shelf'),
    },
  };

  it('puts a group together that two tags have commands in', () => {
    const index = flat(printIndex(parcelModel(twoTags)));
    expect(index).to.contain('parcels: parcels.ParcelsCommands & shelfPlan.ParcelsCommands;');
    expect(index).to.contain('parcels: { ...parcels.parcels, ...shelfPlan.parcels },');
    expect(php(twoTags, 'Api/Apis')).to.contain(
      'public function parcels(): ParcelsApi { return new ParcelsApi($this->caller); }',
    );
    expect(php(twoTags)).to.contain('function shelf(').and.contain('function list(');
  });

  it('has a type for each thing with a shape, and for each query', () => {
    const types = flat(printTypes(parcelModel(twoTags)));
    expect(types).to.contain("export type Parcel = main['schemas']['Parcel'];");
    expect(types).to.contain(
      "export type ListParcelsQuery = QueryOf<mainOperations['listParcels']>;",
    );
    expect(types).not.to.match(/type (Id|Instant)\b/);
  });
});

describe('a model in PHP', () => {
  const model = php({ 'get /parcels': list }, 'Model/Parcel');

  it('has the types of PHP 7.4, and null for what may be absent', () => {
    expect(model).to.contain('public string $id;');
    expect(model).to.contain('/** Where it is. One of `waiting`, `gone`. */ public string $state;');
    expect(model).to.contain('public \\DateTimeImmutable $arrivedAt;');
    expect(model).to.contain('/** Absent while it waits. */ public ?\\DateTimeImmutable $leftAt;');
    expect(model).to.contain('public ?Shelf $shelf;');
    expect(model).to.contain('/** @var list<Shelf> */ public array $shelves;');
    expect(model).to.contain(
      '/** @var array{grams: int, weighedAt?: string} */ public array $size;',
    );
    expect(model).to.contain('/** @var array<string, mixed> */ public array $more;');
  });

  it('is made of JSON', () => {
    expect(model).to.contain("$parcel->arrivedAt = new \\DateTimeImmutable($json['arrivedAt']);");
    expect(model).to.contain("$parcel->leftAt = Instant::read($json['leftAt'] ?? null);");
    expect(model).to.contain(
      "$parcel->shelf = isset($json['shelf']) ? Shelf::fromJson($json['shelf']) : null;",
    );
    expect(model).to.contain(
      "$parcel->shelves = array_map([Shelf::class, 'fromJson'], $json['shelves']);",
    );
  });

  it('is for what is answered, and not for pages, which are all one class', () => {
    const files = [...phpFiles(parcelModel({ 'get /parcels': list })).keys()];
    expect(files.filter((path) => path.includes('/Model/'))).to.deep.equal([
      'clients/php/src/Model/Parcel.php',
      'clients/php/src/Model/Shelf.php',
    ]);
  });
});
