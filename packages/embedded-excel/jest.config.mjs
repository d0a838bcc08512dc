import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

/** Packages shipped as ES modules only; everything else in node_modules runs as it is. */
const esmOnly = ['nanoid', 'lodash-es', 'saxen'];

/** How TypeScript runs in every test of the repository. */
export const typescript = {
  transform: {
    '^.+\\.(t|j)sx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join('|')})/)`],
  moduleNameMapper: {
    // numfmt 4.0.1 names a file for require() that it does not ship.
    '^numfmt$': path.join(root, 'node_modules/numfmt/dist/index.js'),
    '^fast-check$': path.join(import.meta.dirname, 'seededFastCheck.cjs'),
  },
};

/** Whole workbooks are written, read and calculated, on machines that do other things as well. */
export const testTimeout = 300_000;

export const project = {
  ...typescript,
  rootDir: import.meta.dirname,
  displayName: 'embedded-excel',
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  modulePathIgnorePatterns: ['<rootDir>/build/'],
};

export default { testTimeout, projects: [project] };
