/** Highest version of each requirement set the page offers; the library's own build knows 1.15. */
const SETS: Readonly<Record<string, string>> = {
  ExcelApi: '1.15',
  SharedRuntime: '1.1',
  RibbonApi: '1.1',
  AddinCommands: '1.1',
  CustomFunctionsRuntime: '1.3',
  CustomFunctions: '1.3',
  DialogApi: '1.1',
};

/** Versions compare part by part as whole numbers: 1.9 comes before 1.14. */
export function isSetSupported(name: string, version = '1.1', functions = true): boolean {
  const offered = Object.entries(SETS).find(([set]) => set.toLowerCase() === name.toLowerCase())?.[1];
  if (offered === undefined || (!functions && name.startsWith('CustomFunctions'))) return false;
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [offeredMajor = 0, offeredMinor = 0] = offered.split('.').map(Number);
  return major < offeredMajor || (major === offeredMajor && minor <= offeredMinor);
}
