/** What a release takes out of other files. */

/** "0.1.0" of a manifest whose version is "0.1.0.0": Office asks for four parts, the last one is always 0. */
export const manifestVersion = (manifest: string): string | undefined =>
  /<Version>(\d+\.\d+\.\d+)\.0<\/Version>/.exec(manifest)?.[1];

/** The part of CHANGELOG.md about a version, without its heading; throws where there is none. */
export const notesOf = (changelog: string, version: string): string => {
  const part = changelog.split(/^## /m).find((text) => text.startsWith(`${version} `));
  if (part === undefined) throw new Error(`CHANGELOG.md has no part "## ${version}".`);
  return `# ${part.trim()}\n`;
};
