// Unit tests as `npm test` runs them: many files as one (scripts/testGroups.mjs writes those).
import config from './jest.config.mjs';
import { GROUPS } from './scripts/testGroups.mjs';

const grouped = config.projects
  .filter(({ displayName }) => displayName === 'node' || displayName === 'jsdom')
  .map((project) => ({
    ...project,
    testMatch: [`<rootDir>/${GROUPS}/${project.displayName}-*.test.(ts|tsx)`],
    testPathIgnorePatterns: ['/node_modules/'],
    modulePathIgnorePatterns: ['<rootDir>/dist/'],
  }));

export default { testTimeout: config.testTimeout, projects: grouped };
