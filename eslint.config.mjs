import officeAddins from 'eslint-plugin-office-addins';
import regexp from 'eslint-plugin-regexp';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { layerRule } from './scripts/lint/layerRule.mjs';
import { officeFolders, officeGlobals } from './scripts/lint/layers.mjs';

const typescript = ['**/*.ts', '**/*.tsx'];
const tools = ['**/*.js', '**/*.mjs'];

const everyOfficeRule = Object.fromEntries(
  Object.keys(officeAddins.rules).map((name) => [`office-addins/${name}`, 'error']),
);

const reactRules = Object.fromEntries(
  Object.keys(reactHooks.configs.flat['recommended-latest'].rules).map((name) => [name, 'error']),
);

const general = {
  eqeqeq: 'error',
  'no-console': 'error',
  'no-var': 'error',
  'prefer-const': 'error',
  'no-eval': 'error',
  'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
  'max-lines': ['error', { max: 400 }],
};

const anyOfficeGlobal = `/^(${officeGlobals.join('|')})$/`;

const syntax = [
  { selector: 'ExportDefaultDeclaration', message: 'Export by name.' },
  { selector: 'TSEnumDeclaration', message: 'Use a union type or a constant object.' },
  { selector: 'ExportAllDeclaration', message: 'No barrels: import from the file that declares it.' },
];

/** Cells are written in one place, where content and formulas cannot be taken for each other. */
const cellSyntax = [
  {
    selector:
      'AssignmentExpression[left.type="MemberExpression"][left.property.name=/^(values|formulas|formulasR1C1)$/]',
    message: 'Write cells by src/excel/writeCells.ts, which knows content from formulas.',
  },
];

/** What no-restricted-globals does not see: a type, and the way round by globalThis. */
const officeSyntax = [
  `TSQualifiedName[left.name=${anyOfficeGlobal}]`,
  `MemberExpression[object.name=/^(globalThis|window|self)$/][property.name=${anyOfficeGlobal}]`,
].map((selector) => ({ selector, message: 'Only the Office folders may use Office.' }));

export default tseslint.config(
  {
    ignores: [
      'node_modules/**',
      'dist/**',
      '**/build/**',
      'coverage/**',
      // Each of these runs inside a browser page as a plain script, not as a module.
      'packages/*/src/**/*.js',
    ],
  },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  {
    files: typescript,
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      ...general,
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      // We declare no enums; those of libraries are met by their values, and their classes by shape.
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // Only the host has classes; elsewhere a "method" is a function in an object, free of this.
      '@typescript-eslint/unbound-method': 'off',
      // Vietnamese letters are taken apart by code point on purpose.
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Arrow functions of one call read better without braces.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      'no-restricted-syntax': ['error', ...syntax],
    },
  },
  {
    files: ['src/**/*.ts', 'src/**/*.tsx', 'packages/*/src/**/*.ts'],
    plugins: { layers: { rules: { imports: layerRule } } },
    rules: {
      'layers/imports': 'error',
      'max-lines-per-function': ['error', { max: 100, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    // Users' texts are long and may be meant badly: no pattern may try the same letters in several ways.
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'certain' }],
      // Nor look for the same letters from each of them on.
      'regexp/no-super-linear-move': ['error', { report: 'certain' }],
    },
  },
  {
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    ignores: officeFolders,
    rules: {
      'no-restricted-globals': ['error', ...officeGlobals],
      'no-restricted-syntax': ['error', ...syntax, ...officeSyntax],
    },
  },
  {
    files: officeFolders,
    plugins: { 'office-addins': officeAddins },
    rules: everyOfficeRule,
  },
  {
    files: ['src/excel/**/*.ts'],
    ignores: ['src/excel/writeCells.ts'],
    rules: { 'no-restricted-syntax': ['error', ...syntax, ...cellSyntax] },
  },
  {
    files: ['src/taskpane/**/*.ts', 'src/taskpane/**/*.tsx'],
    plugins: { 'react-hooks': reactHooks },
    rules: reactRules,
  },
  {
    files: ['packages/embedded-excel/src/**/*.ts'],
    rules: { '@typescript-eslint/unbound-method': 'error' },
  },
  {
    files: ['src/cli/**', 'packages/**', 'bench/**', 'trial/**', 'scripts/**'],
    rules: { 'no-console': 'off' },
  },
  {
    // Tests meet the library's own loose shapes, such as a matcher's `any`.
    files: ['test/**/*.ts', 'test/**/*.tsx', 'packages/*/test/**/*.ts', 'packages/*/testing/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: tools,
    extends: [tseslint.configs.eslintRecommended],
    rules: { ...general, 'no-console': 'off', 'no-unused-vars': 'error' },
  },
);
