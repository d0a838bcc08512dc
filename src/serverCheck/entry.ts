/** The page "Máy chủ trả tệp đúng chưa?": for whoever puts the build on a server. */
import { enServerCheck } from '../i18n/en/serverCheck';
import { fill } from '../i18n/fill';
import { chooseLanguage } from '../i18n/languages';
import { viServerCheck } from '../i18n/vi/serverCheck';
import { faultsOf, foreignAddresses, isGrave, type FileFault } from './served';

type Texts = Readonly<Record<keyof typeof viServerCheck, string>>;

const FOLDER = new URL('.', location.href).href;

const line = (tag: 'h1' | 'p' | 'li', text: string): HTMLElement => {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
};

const ask = async (file: string): Promise<readonly FileFault[]> => {
  try {
    const { status, headers } = await fetch(FOLDER + file, { method: 'HEAD', cache: 'no-store' });
    return faultsOf(file, { status, header: (name) => headers.get(name) });
  } catch {
    return [{ file, fault: 'missing', sent: '' }];
  }
};

const textOf = async (file: string): Promise<string> => (await fetch(FOLDER + file, { cache: 'no-store' })).text();

const isReached = (address: string): Promise<boolean> =>
  fetch(address, { mode: 'no-cors', cache: 'no-store' }).then(
    () => true,
    () => false,
  );

const linesOf = async (texts: Texts): Promise<readonly string[]> => {
  const served = JSON.parse(await textOf('served.json')) as {
    readonly files: readonly string[];
    readonly officeJs: string;
  };
  const faults = (await Promise.all(served.files.map(ask))).flat();
  const foreign = foreignAddresses(await textOf('manifest.xml'), FOLDER);
  const grave = [
    ...(location.protocol === 'https:' ? [] : [texts['served.notHttps']]),
    ...foreign.map((address) => fill(texts['served.foreign'], { address, folder: FOLDER })),
    ...((await isReached(served.officeJs)) ? [] : [fill(texts['served.noOffice'], { address: served.officeJs })]),
    ...faults
      .filter(isGrave)
      .map(({ file, fault, sent }) => fill(texts[`served.${fault}`], { file, sent: sent || '–' })),
  ];
  const slow = faults.filter((fault) => !isGrave(fault)).length;
  return [
    grave.length === 0
      ? fill(texts['served.right'], { n: String(served.files.length) })
      : fill(texts['served.wrong'], { n: String(grave.length) }),
    ...grave,
    ...(slow > 0 ? [fill(texts['served.notKept'], { n: String(slow) })] : []),
    texts['served.certificate'],
  ];
};

const start = async (): Promise<void> => {
  const language = chooseLanguage(navigator.language, location.search);
  const texts: Texts = language === 'en' ? enServerCheck : viServerCheck;
  const root = document.getElementById('root');
  if (root === null) throw new Error('The page has no root.');
  document.documentElement.lang = language === 'en' ? 'en' : 'vi';
  root.replaceChildren(line('h1', texts['served.title']), line('p', texts['served.asking']));
  try {
    const list = document.createElement('ul');
    list.append(...(await linesOf(texts)).map((text) => line('li', text)));
    root.replaceChildren(line('h1', texts['served.title']), list);
  } catch {
    root.replaceChildren(line('h1', texts['served.title']), line('p', texts['served.noList']));
  }
};

void start();
