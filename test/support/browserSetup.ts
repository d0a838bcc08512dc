import { closeBrowser } from './browser';

afterAll(closeBrowser);
