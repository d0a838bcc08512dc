/** Licences that ask for no more than to be named. Whoever adds a package under another one decides here, in view. */
const PERMISSIVE = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD', 'Unlicense', 'Zlib']);

/** "(MIT OR GPL-3.0-or-later)" leaves the choice to whoever uses it; "MIT AND Zlib" asks for both. */
export const isPermissive = (license) =>
  license
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((one) => PERMISSIVE.has(one.trim())));

const MIT = (author) => `MIT License

Copyright (c) ${author}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

/** Authors of packages that name the MIT licence, bring no text of it, and do not say whose they are. */
const AUTHORS = { '@fluentui/react-icons': 'Microsoft Corporation' };

const textOf = ({ name, version, license, licenseText, author }) => {
  if (licenseText) return licenseText;
  const known = AUTHORS[name] ?? author;
  if (license !== 'MIT' || !known) {
    throw new Error(
      `${name} ${version} brings no text of its licence (${license}): see scripts/thirdPartyNotices.mjs.`,
    );
  }
  return MIT(known);
};

/** What stands beside the scripts for people to read: each package with its licence, in words of its authors. */
export const noticesText = (packages) =>
  packages
    .map((one) =>
      [`${one.name} ${one.version} (${one.license})`, textOf(one), one.noticeText].filter(Boolean).join('\n\n'),
    )
    .join(`\n\n${'-'.repeat(80)}\n\n`);
