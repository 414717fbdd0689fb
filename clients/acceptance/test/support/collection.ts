import { runInNewContext } from 'node:vm';

/** What a request of a Postman collection says, as far as it is sent here. */
interface Item {
  name: string;
  item?: Item[];
  event?: { listen: string; script: { exec: string[] } }[];
  request?: {
    method: string;
    auth?: { type: string };
    url: {
      host: string[];
      path: string[];
      query: Setting[];
      variable: Setting[];
    };
    header: Setting[];
    body?: { raw?: string };
  };
}

interface Setting {
  key: string;
  value: string;
  disabled?: boolean;
}

interface Collection {
  item: Item[];
  auth: { bearer: { value: string }[] };
  variable: { key: string; value: string }[];
}

export interface Answer {
  status: number;
  body: unknown;
}

/** Does with a collection what Postman does: fills in variables, sends, and runs the scripts. */
export class CollectionRun {
  readonly #collection: Collection;
  readonly variables: Map<string, string>;

  /** @param variables what somebody sets before the first request */
  constructor(collection: Collection, variables: Record<string, string>) {
    this.#collection = collection;
    const given = collection.variable.map(({ key, value }) => [key, value] as const);
    this.variables = new Map([...given, ...Object.entries(variables)]);
  }

  /** @param names of folders and of the request */
  async send(...names: string[]): Promise<Answer> {
    const { request, event = [] } = this.#find(names);
    if (request === undefined) throw new Error(`${names.join(' / ')} is a folder`);
    const { url, body, method } = request;
    const path = url.path.map((part) => this.#segment(part, url.variable)).join('/');
    const query = url.query.filter(({ disabled }) => disabled !== true);
    const search = new URLSearchParams(query.map(({ key, value }) => [key, this.#fill(value)]));
    const answer = await fetch(`${this.#fill(url.host.join('.'))}/${path}?${String(search)}`, {
      method,
      headers: this.#headers(request),
      ...(body?.raw !== undefined && { body: this.#fill(body.raw) }),
    });
    const text = await answer.text();
    const parsed: unknown = text === '' ? undefined : JSON.parse(text);
    for (const { script } of event) this.#run(script.exec.join('\n'), parsed);
    return { status: answer.status, body: parsed };
  }

  #find(names: string[]): Item {
    return names.reduce<Item>(
      (folder, name) => {
        const found = folder.item?.find((one) => one.name === name);
        if (found === undefined) throw new Error(`${folder.name} has no ${name}`);
        return found;
      },
      { name: 'the collection', item: this.#collection.item },
    );
  }

  #headers({ header, auth }: NonNullable<Item['request']>): Record<string, string> {
    const sent = header.filter(({ disabled }) => disabled !== true);
    const token = this.#fill(this.#collection.auth.bearer[0]?.value ?? '');
    return {
      ...Object.fromEntries(sent.map(({ key, value }) => [key, this.#fill(value)])),
      ...(auth?.type !== 'noauth' && { authorization: `Bearer ${token}` }),
    };
  }

  #segment(part: string, variables: Setting[]): string {
    const variable = variables.find(({ key }) => part === `:${key}`);
    return encodeURIComponent(variable ? this.#fill(variable.value) : part);
  }

  #fill(text: string): string {
    return text.replace(/\{\{(\$?\w+)\}\}/g, (_all, name: string) => {
      if (name === '$guid') return crypto.randomUUID();
      const value = this.variables.get(name);
      if (value === undefined) throw new Error(`nobody sets ${name}`);
      return value;
    });
  }

  #run(script: string, answer: unknown): void {
    const pm = {
      response: { json: () => answer },
      collectionVariables: {
        set: (key: string, value: string) => this.variables.set(key, value),
      },
    };
    runInNewContext(script, { pm });
  }
}
