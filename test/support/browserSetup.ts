import { closeBrowser } from './browser';

// The first test of a file may have to build the add-in and the host page.
jest.setTimeout(240_000);
afterAll(closeBrowser);
