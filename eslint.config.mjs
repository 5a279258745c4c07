// Lint: the rules a compiler cannot keep. Rooms, purity and the service border are checked here and by dependency-cruiser.
import jsdoc from 'eslint-plugin-jsdoc';
import tseslint from 'typescript-eslint';

const services = [
  'SpreadsheetApp',
  'MailApp',
  'HtmlService',
  'LockService',
  'PropertiesService',
  'CacheService',
  'Session',
  'Utilities',
  'ScriptApp',
  'Logger',
];
const impure = [
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'The clock is read once, in main.',
  },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'The clock is read once, in main.' },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: 'Nothing here is random.',
  },
  { selector: "BinaryExpression[operator='instanceof']", message: 'Host values come from another realm.' },
];
const floats = [
  {
    selector: "CallExpression[callee.property.name='toFixed']",
    message: 'Scores are exact: format with core/exact/rational.',
  },
  {
    selector: "CallExpression[callee.property.name='localeCompare']",
    message: 'Order and ties never depend on a locale.',
  },
];

const markup = [
  {
    selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
    message: 'What people wrote is text, never markup.',
  },
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]',
    message: 'What people wrote is text, never markup.',
  },
  {
    selector: "MemberExpression[object.name='document'][property.name=/^write/]",
    message: 'A page is drawn by its components.',
  },
];

export default tseslint.config(
  { ignores: ['build/', 'dist/', 'out/', 'node_modules/', 'bench/node_modules/', 'test/fixtures/', '**/*.d.ts'] },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [...tseslint.configs.strict, ...tseslint.configs.stylistic],
    rules: {
      'max-lines': ['error', { max: 200 }],
      'max-params': 'off',
      '@typescript-eslint/max-params': ['error', { max: 3 }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/array-type': ['error', { default: 'array' }],
      '@typescript-eslint/unified-signatures': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'no-restricted-syntax': ['error', { selector: 'TSEnumDeclaration', message: 'Use a union of texts.' }],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { jsdoc },
    rules: {
      'no-restricted-globals': ['error', ...services, 'console', 'setTimeout', 'fetch', 'process', 'Buffer', 'URL'],
      'no-restricted-syntax': ['error', ...impure, ...floats],
      'jsdoc/check-param-names': 'error',
      'jsdoc/no-types': 'error',
    },
  },
  {
    files: ['src/ui/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-globals': ['error', ...services, 'console', 'fetch', 'XMLHttpRequest', 'localStorage', 'process'],
      'no-restricted-syntax': ['error', ...impure, ...floats, ...markup],
    },
  },
  {
    files: ['src/gas/**/*.ts', 'src/main.ts'],
    rules: {
      'no-restricted-globals': 'off',
      'no-restricted-syntax': ['error', impure[2], impure[3]],
      'no-console': 'off',
    },
  },
  { files: ['local/**/*.ts'], rules: { 'no-console': 'off' } },
  {
    files: ['local/serve/page/**/*.{ts,tsx}'],
    rules: { 'no-console': 'error', 'no-restricted-syntax': ['error', ...markup] },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      'max-lines': ['error', { max: 300 }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/max-params': ['error', { max: 4 }],
    },
  },
);
