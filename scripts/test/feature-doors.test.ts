import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from 'chai';
import { Linter, type Rule } from 'eslint';
import tseslint from 'typescript-eslint';
import { repositoryFolder } from '../src/provision/profile.js';

const features = join(repositoryFolder, 'services/shop/src/features');

describe('The lint rule of feature doors', () => {
  let rule: Rule.RuleModule;

  before(async () => {
    const file = pathToFileURL(join(repositoryFolder, 'scripts/eslint/feature-doors.js')).href;
    ({ featureDoors: rule } = (await import(file)) as { featureDoors: Rule.RuleModule });
  });

  /** What the rule says of a file below `features` that has this line. */
  function complaintsOf(file: string, code: string): string[] {
    const found = new Linter().verify(
      code,
      {
        files: ['**/*.ts'],
        languageOptions: { parser: tseslint.parser },
        plugins: { gatehouse: { rules: { 'feature-doors': rule } } },
        rules: { 'gatehouse/feature-doors': 'error' },
      },
      join(features, file),
    );
    return found.map(({ message }) => message.split(':')[0] ?? '');
  }

  const closed = (file: string) => [`'${file}' is the orders feature's own`];

  it('lets a feature be entered by its door, and its types be read', () => {
    const own = 'orders/pricing/discount.ts';
    expect(complaintsOf(own, "import { total } from '../orders.service.js';")).to.deep.equal([]);
    for (const line of [
      "import { createOrders } from '../orders/orders.feature.js';",
      "import type { Orders } from '../orders/orders.feature.js';",
      "import type { Order } from '../orders/orders.types.js';",
      "import { type Order } from '../orders/orders.types.js';",
      "import { newId } from '@gatehouse/shared/ids/ids';",
      "import type { Parts } from '../../parts.js';",
    ])
      expect(complaintsOf('bills/bills.service.ts', line), line).to.deep.equal([]);
  });

  it('refuses what stands behind the door, types as well', () => {
    for (const [file, line] of [
      ['orders.store.js', "import { createOrdersStore } from '../orders/orders.store.js';"],
      ['orders.service.js', "import type { OrdersService } from '../orders/orders.service.js';"],
      ['orders.types.js', "import { FREE } from '../orders/orders.types.js';"],
      ['pricing/discount.js', "export * from '../orders/pricing/discount.js';"],
      ['orders.store.js', "const store = import('../orders/orders.store.js');"],
      ['orders.store.js', "type Store = import('../orders/orders.store.js').OrdersStore;"],
    ] as const)
      expect(complaintsOf('bills/bills.service.ts', line), line).to.deep.equal(closed(file));
  });

  it('refuses it to the composition root too', () => {
    const line = "import { createOrdersStore } from './features/orders/orders.store.js';";
    expect(complaintsOf('../features.ts', line)).to.deep.equal(closed('orders.store.js'));
  });
});
