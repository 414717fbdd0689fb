import { expect } from 'chai';
import { createAsk, createAsking } from './asking.js';

/** What a specification might hold; the types of a real one are tried by the commands. */
interface Paths {
  '/things/{thingId}': {
    parameters: object;
    get: {
      parameters: {
        path: { thingId: string };
        query?: { search?: string; states?: string[]; limit?: number };
        header?: { 'X-Community-Id'?: string };
      };
      responses: { 200: { content: { 'application/json': { id: string } } } };
    };
    put: {
      parameters: { path: { thingId: string } };
      requestBody: { content: { 'application/json': { name: string } } };
      responses: { 204: { content?: never } };
    };
  };
}

describe('asking', () => {
  let requests: Request[];
  let answer: Response;
  const ask = createAsk('https://gateway.example/api/v1', (request) => {
    requests.push(request);
    return Promise.resolve(answer);
  });
  const asking = createAsking<Paths>(ask);
  const asked = (): Request => {
    const [request] = requests;
    if (request === undefined || requests.length > 1) throw new Error('It was not asked once');
    return request;
  };
  beforeEach(() => {
    requests = [];
    answer = Response.json({ id: 'a' });
  });

  it('writes what is said into the address and the headers, and leaves out what is not', async () => {
    const query = { search: 'Tower & Söhne', states: ['a', 'b'], limit: undefined as never };
    const header = { 'X-Community-Id': undefined as never };
    const params = { path: { thingId: '../x?y' }, query, header };
    const { data } = await asking.GET('/things/{thingId}', { params });
    expect(data).to.deep.equal({ id: 'a' });
    expect(asked().url).to.equal(
      'https://gateway.example/api/v1/things/..%2Fx%3Fy?search=Tower%20%26%20S%C3%B6hne&states=a&states=b',
    );
    expect([asked().method, asked().credentials]).to.deep.equal(['GET', 'include']);
    expect([...asked().headers.keys()]).to.deep.equal([]);
  });

  it('sends JSON, and takes an answer without a body', async () => {
    answer = new Response(null, { status: 204 });
    const params = { path: { thingId: 'a' } };
    const { data, error } = await asking.PUT('/things/{thingId}', { params, body: { name: 'B' } });
    expect([data, error]).to.deep.equal([undefined, undefined]);
    expect(asked().headers.get('content-type')).to.equal('application/json');
    expect(await asked().json()).to.deep.equal({ name: 'B' });
  });

  it('sends bytes as what they are, and reads them', async () => {
    const bytes = new Blob(['picture'], { type: 'image/png' });
    answer = new Response('picture', { headers: { 'content-type': 'image/png' } });
    const { data } = await asking.PUT('/things/{thingId}', {
      params: { path: { thingId: 'a' } },
      body: bytes as never,
      bodySerializer: () => bytes,
      headers: { 'Content-Type': bytes.type },
      parseAs: 'blob',
    });
    expect(await (data as unknown as Blob).text()).to.equal('picture');
    expect(asked().headers.get('content-type')).to.equal('image/png');
    expect(await asked().text()).to.equal('picture');
  });

  it('gives a problem as it is, and whatever else came in its place', async () => {
    const params = { path: { thingId: 'a' } };
    const problem = { code: 'gone', status: 410 };
    answer = Response.json(problem, { status: 410 });
    const { error, response } = await asking.GET('/things/{thingId}', { params });
    expect([error, response.status]).to.deep.equal([problem, 410]);
    answer = new Response('<h1>Bad gateway</h1>', { status: 502 });
    expect((await asking.GET('/things/{thingId}', { params })).error).to.equal(
      '<h1>Bad gateway</h1>',
    );
  });

  it('is given up with its signal', async () => {
    const controller = new AbortController();
    const params = { path: { thingId: 'a' } };
    await asking.GET('/things/{thingId}', { params, signal: controller.signal });
    controller.abort();
    expect(asked().signal.aborted).to.equal(true);
  });
});
