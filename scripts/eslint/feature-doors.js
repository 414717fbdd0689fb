import { dirname, resolve } from 'node:path';

/** `…/src/features`, the feature, and the file in it. */
const IN_A_FEATURE = /^(.*\/src\/features)\/([^/]+)\/(.+)$/;

/**
 * A feature of a service is entered by its door, `<feature>.feature.ts`, and by nothing else: what
 * stands behind it is its own. Types may also come from its `*.types.ts`.
 */
export const featureDoors = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      closed:
        "'{{file}}' is the {{feature}} feature's own: import its door, {{feature}}.feature.js" +
        ' (or types, from a *.types.js)',
    },
  },
  create(context) {
    const own = featureOf(context.filename);
    const check = (node) => {
      const from = node.source?.value;
      if (typeof from !== 'string' || !from.startsWith('.')) return;
      const target = featureOf(resolve(dirname(context.filename), from));
      if (target === undefined || isSame(own, target)) return;
      const { feature, file } = target;
      if (file === `${feature}.feature.js`) return;
      if (file.endsWith('.types.js') && isOfTypes(node)) return;
      context.report({ node, messageId: 'closed', data: { feature, file } });
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

function featureOf(path) {
  const [, folder, feature, file] = IN_A_FEATURE.exec(path) ?? [];
  return feature === undefined ? undefined : { folder, feature, file };
}

function isSame(own, target) {
  return own?.folder === target.folder && own.feature === target.feature;
}

/** Whether nothing of it is left when the program runs. */
function isOfTypes({ type, importKind, exportKind, specifiers = [] }) {
  if (type === 'TSImportType' || importKind === 'type' || exportKind === 'type') return true;
  const kinds = specifiers.map((each) => each.importKind ?? each.exportKind);
  return kinds.length > 0 && kinds.every((kind) => kind === 'type');
}
