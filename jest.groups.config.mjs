// Unit tests as `npm test` runs them: many files as one, which scripts/testGroups.mjs writes.
import config from './jest.config.mjs';
import { groupedTests } from './scripts/testGroups.mjs';

const grouped = config.projects
  .filter(({ displayName }) => displayName === 'node' || displayName === 'jsdom')
  .map((project) => ({
    ...project,
    testMatch: groupedTests(project.displayName).map((pattern) => `<rootDir>/${pattern}`),
    testPathIgnorePatterns: ['/node_modules/'],
    modulePathIgnorePatterns: ['<rootDir>/dist/'],
  }));

export default { testTimeout: config.testTimeout, projects: grouped };
