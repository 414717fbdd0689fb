import { join } from 'node:path';
import { bundleSpec } from '@gatehouse/shared/http/bundle-spec';
import { expect } from 'chai';
import { clientModel } from '../src/generate/clients/client-files.js';
import {
  methods,
  nameOf,
  type Document,
  type Operation,
} from '../src/generate/clients/document.js';
import { leftOut, leftOutTags } from '../src/generate/clients/left-out.js';
import type { Service } from '../src/generate/clients/operations.js';
import { repositoryFolder } from '../src/provision/profile.js';

describe('the commands of the clients', () => {
  const services: Service[] = ['auth', 'main', 'notification'];
  const all = new Map<string, Operation>();
  let offered: Set<string>;

  before(async () => {
    const specs = new Map<Service, Document>();
    for (const service of services) {
      const file = join(repositoryFolder, 'openapi', `${service}.yaml`);
      const document = (await bundleSpec(file)) as Document;
      specs.set(service, document);
      for (const item of Object.values(document.paths))
        for (const method of methods) {
          const operation = item[method];
          if (operation) all.set(`${service}.${operation.operationId}`, operation);
        }
    }
    offered = new Set(clientModel(specs).operations.map(({ service, id }) => `${service}.${id}`));
  });

  it('are all operations but those that are left out for a reason', () => {
    const without = [...all].filter(([name]) => !offered.has(name));
    const unexplained = without.filter(
      ([name, { tags }]) => !(name in leftOut) && !tags.some((tag) => tag in leftOutTags),
    );
    expect(offered.size).to.be.above(60);
    expect(unexplained.map(([name]) => name)).to.deep.equal([]);
  });

  it('leave out nothing that is not there', () => {
    const tags = new Set([...all.values()].flatMap((operation) => operation.tags));
    expect(Object.keys(leftOut).filter((name) => !all.has(name))).to.deep.equal([]);
    expect(Object.keys(leftOutTags).filter((tag) => !tags.has(tag))).to.deep.equal([]);
  });

  it('never answer a session, which a client has to keep', () => {
    const opening = [...all].filter(([, { responses }]) =>
      Object.values(responses).some(
        ({ content }) => nameOf(content?.['application/json']?.schema?.$ref ?? '') === 'Session',
      ),
    );
    expect(opening.map(([name]) => name)).to.include('main.login');
    expect(opening.map(([name]) => name).filter((name) => offered.has(name))).to.deep.equal([]);
  });
});
