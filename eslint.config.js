import js from '@eslint/js';
import angular from 'angular-eslint';
import tseslint from 'typescript-eslint';
import { featureDoors } from './scripts/eslint/feature-doors.js';
import { ownContracts } from './scripts/eslint/own-contracts.js';

/** Dependency direction (design: services never import each other; shared knows no service). */
const forbid = (files, patterns, message) => ({
  files,
  rules: {
    'no-restricted-imports': ['error', { patterns: [{ regex: patterns, message }] }],
  },
});

/** The rules of this repository. */
const gatehouse = { rules: { 'feature-doors': featureDoors, 'own-contracts': ownContracts } };

const services = '^@gatehouse/(auth|main|notification|edge)(/|$)';

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/generated/**',
      '**/node_modules/**',
      '.gatehouse/**',
      '**/.angular/**',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.mjs', '**/*.js'],
    languageOptions: {
      globals: Object.fromEntries(
        ['process', 'console', 'URL', 'fetch', 'AbortSignal'].map((name) => [name, 'readonly']),
      ),
    },
  },
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // Numbers in template strings are how ports, counts and milliseconds are printed.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-deprecated': [
        'error',
        {
          // Not going away: marked so that it stands out. A provider on loopback speaks plain HTTP.
          allow: [{ from: 'package', name: 'allowInsecureRequests', package: 'openid-client' }],
        },
      ],
      'no-console': 'error',
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      eqeqeq: 'error',
    },
  },
  {
    // A mocha suite is one long function by nature; chai's assertions are expressions.
    files: ['**/*.test.ts'],
    rules: {
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
  {
    // The portal and the scanner. Angular's own rules on top, for its classes and for its templates.
    files: ['clients/web/src/**/*.ts', 'clients/ui/src/**/*.ts', 'clients/scanner/src/**/*.ts'],
    extends: [...angular.configs.tsRecommended],
    processor: angular.processInlineTemplates,
    rules: {
      '@angular-eslint/component-selector': [
        'error',
        { type: 'element', prefix: 'gh', style: 'kebab-case' },
      ],
      '@angular-eslint/directive-selector': [
        'error',
        { type: 'attribute', prefix: 'gh', style: 'camelCase' },
      ],
      '@angular-eslint/prefer-on-push-component-change-detection': 'error',
      // A component may be nothing but its decorator.
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      // Angular's validators are static and need no `this`.
      '@typescript-eslint/unbound-method': ['error', { ignoreStatic: true }],
    },
  },
  {
    files: ['clients/web/src/**/*.html', 'clients/ui/src/**/*.html'],
    extends: [...angular.configs.templateRecommended, ...angular.configs.templateAccessibility],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'DeferredBlock',
          message: 'gh-lazy fetches it: what @defer needs would come with every first load',
        },
      ],
    },
  },
  // Command-line programs talk to people on standard output.
  { files: ['scripts/**'], rules: { 'no-console': 'off' } },
  forbid(
    ['shared/**/*.ts'],
    '^@gatehouse/(?!codes/)|services/',
    'shared imports no service and no client',
  ),
  forbid(
    ['shared/texts/src/**/*.ts'],
    '^[^.]|services/|clients/',
    'texts are spoken by services and in browsers: they import nothing',
  ),
  forbid(
    ['shared/codes/src/**/*.ts'],
    '^[^.]|services/|clients/',
    'codes are read by services and in browsers: they import nothing',
  ),
  forbid(['services/**/*.ts'], services, 'services never import each other; use RabbitMQ'),
  forbid(
    ['clients/**/*.ts'],
    `${services}|^@gatehouse/shared/(?!testing/)`,
    'clients see the system only from outside',
  ),
  forbid(
    ['clients/{api,offline,scanner,web}/src/**/*.ts'],
    `${services}|^@gatehouse/(shared|scripts)|^node:`,
    'this runs in browsers: nothing of Node.js, and of Gatehouse only client, codes, contracts, parts and texts',
  ),
  forbid(
    ['clients/ui/src/**/*.ts'],
    '^@gatehouse/|^node:|(^|/)\\.\\./(?!styles/)',
    'parts are for any page in any browser: what they need comes in, and one stands beside the other',
  ),
  {
    files: ['clients/ui/src/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...[
          'Identifier[name=',
          'PrivateIdentifier[name=',
          'Literal[value=',
          'TemplateElement[value.raw=',
        ].map((node) => ({
          selector: `${node}/visit(?!ed)|resident|guard|communit|invit|household|tenant|delivery/i]`,
          message: 'parts know no noun of the domain',
        })),
      ],
    },
  },
  forbid(
    ['services/**/*.service.ts'],
    `${services}|^(sequelize|mongoose|express|amqplib)$|\\.model\\.js$|\\.handlers\\.js$`,
    'a service knows use cases, not HTTP, tables or the broker: handlers → service → store → model',
  ),
  forbid(
    ['services/**/*.handlers.ts'],
    `${services}|^(sequelize|mongoose|express|amqplib)$|\\.model\\.js$|\\.store\\.js$`,
    'handlers → service → store → model',
  ),
  forbid(
    ['services/**/*.store.ts'],
    `${services}|\\.handlers\\.js$|\\.service\\.js$`,
    'handlers → service → store → model',
  ),
  {
    // Commands load and look at what features keep; tests look inside.
    files: ['services/*/src/**/*.ts'],
    ignores: ['services/*/src/commands/**', '**/*.test.ts'],
    plugins: { gatehouse },
    rules: { 'gatehouse/feature-doors': 'error' },
  },
  {
    files: ['services/**/*.ts'],
    plugins: { gatehouse },
    rules: { 'gatehouse/own-contracts': 'error' },
  },
  {
    files: ['services/**/*.ts'],
    ignores: ['**/config.ts', '**/test/**'],
    rules: {
      'no-restricted-properties': [
        'error',
        {
          object: 'process',
          property: 'env',
          message: 'config.ts is the only reader of process.env',
        },
      ],
    },
  },
  {
    files: ['services/*/src/**/*.ts', 'shared/src/**/*.ts'],
    ignores: [
      'shared/src/time/**',
      'shared/src/testing/**',
      'shared/src/logger/**',
      '**/*.test.ts',
    ],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...[
          "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          "NewExpression[callee.name='Date'][arguments.length=0]",
        ].map((selector) => ({
          selector,
          message: 'shared/src/time/clock.ts is the only reader of the clock',
        })),
      ],
    },
  },
);
