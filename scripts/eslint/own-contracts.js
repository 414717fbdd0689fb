/** A service's folder, and the side of the contracts that an import names. */
const IN_A_SERVICE = /\/services\/([^/]+)\//;
const CONTRACT = /^@gatehouse\/contracts\/(?:messages\/)?(.+)$/;

/** What is nobody's side: it is said to all. */
const COMMON = ['permissions'];
/** What a service serves besides the API of its name. */
const ALSO_SERVED = { notification: ['kinds'], edge: ['socket'] };

/**
 * A service reads its own side of the contracts: the API that it serves, the messages that it sends and
 * is sent. What another one serves is that one's business; what is needed of it is asked by messages.
 */
export const ownContracts = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { foreign: "'{{from}}' is another side of the contracts than {{service}}'s" },
  },
  create(context) {
    const [, service] = IN_A_SERVICE.exec(context.filename) ?? [];
    const own = [service, ...COMMON, ...(ALSO_SERVED[service] ?? [])];
    const check = (node) => {
      const from = node.source?.value;
      const [, side] = (typeof from === 'string' && CONTRACT.exec(from)) || [];
      if (side === undefined || own.includes(side)) return;
      context.report({ node, messageId: 'foreign', data: { from, service } });
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      TSImportType: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    };
  },
};
