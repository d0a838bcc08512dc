/** Entry of the page "Đối chiếu với Excel", which stands beside the pane and is no part of it. */
import { BEHAVIOURS } from '@xhht/embedded-excel/conformance/behaviours';
import { MEMBER_QUESTIONS } from '@xhht/embedded-excel/conformance/memberQuestions';
import {
  runConformance,
  WorkbookNotEmpty,
  type ConformanceProgress,
  type ConformanceRun,
} from '@xhht/embedded-excel/conformance/runConformance';
import { officeCodeOf } from '../excel/errors';
import { excelAtHand } from '../excel/excelAtHand';
import { enConformance } from '../i18n/en/conformance';
import { fill } from '../i18n/fill';
import { chooseLanguage } from '../i18n/languages';
import { viConformance } from '../i18n/vi/conformance';
import { today } from '../workbook/localDay';
import { conformanceFile } from './conformanceFile';
import { JOURNEYS } from './journeys';
import { button, copyText, element, saveText, spoken } from './page';

/** `?only=tables/` asks a part, to try the page itself. */
const ONLY = new URLSearchParams(location.search).get('only') ?? '';
const QUESTIONS = [...BEHAVIOURS, ...JOURNEYS, ...MEMBER_QUESTIONS].filter(({ id }) => id.startsWith(ONLY));

type Texts = Readonly<Record<keyof typeof viConformance, string>>;

/** What came of a run: words, and ways out for the file. */
const outcome = (texts: Texts, { results, stopped, emptied }: ConformanceRun): readonly HTMLElement[] => {
  const file = conformanceFile(excelAtHand(), today(), results, stopped);
  const name = `excel-${file.excel.platform}-${file.excel.build}.json`.replace(/[^\w.-]+/g, '-').toLowerCase();
  const box = element('textarea');
  box.readOnly = true;
  box.value = `${JSON.stringify(file, null, 1)}\n`;
  box.setAttribute('aria-label', texts['conformance.file']);
  const copied = spoken();
  const counts = Object.fromEntries(Object.entries(file.counts).map(([key, count]) => [key, String(count)]));
  return [
    element('p', fill(texts['conformance.done'], { asked: String(results.length), ...counts })),
    ...(stopped ? [element('p', texts['conformance.stopped'])] : []),
    ...(emptied ? [] : [element('p', texts['conformance.notEmptied'])]),
    button(texts['conformance.save'], () => saveText(name, box.value)),
    button(texts['conformance.copy'], () => {
      void copyText(box).then((done) => {
        copied.textContent = done ? fill(texts['conformance.copied'], { name }) : texts['conformance.notCopied'];
      });
    }),
    copied,
    box,
  ];
};

const draw = (root: HTMLElement, texts: Texts): void => {
  const below = element('div');
  const bar = element('progress');
  const status = spoken();
  let stop = new AbortController();
  const stopButton = button(texts['conformance.stop'], () => {
    stop.abort();
    status.textContent = texts['conformance.stopping'];
  });
  const onProgress = ({ done, total, id }: ConformanceProgress): void => {
    bar.max = total;
    bar.value = done;
    status.textContent = fill(texts['conformance.progress'], { done: String(done), total: String(total), id });
  };
  const run = async (): Promise<void> => {
    stop = new AbortController();
    startButton.disabled = true;
    status.textContent = '';
    below.replaceChildren(bar, stopButton);
    try {
      const done = await runConformance({
        library: Excel,
        contexts: OfficeExtension.ClientRequestContext,
        isSetSupported: (name, version) => Office.context.requirements.isSetSupported(name, version),
        codeOf: officeCodeOf,
        questions: QUESTIONS,
        onProgress,
        signal: stop.signal,
      });
      status.textContent = '';
      below.replaceChildren(...outcome(texts, done));
    } catch (error) {
      below.replaceChildren();
      status.textContent =
        error instanceof WorkbookNotEmpty
          ? texts['conformance.notEmpty']
          : fill(texts['conformance.failed'], { code: officeCodeOf(error) ?? 'unknown' });
    } finally {
      startButton.disabled = false;
    }
  };
  const startButton = button(texts['conformance.start'], () => void run());
  const back = element('a', texts['conformance.back']);
  back.href = `taskpane.html${location.search}`;
  const page = element('main');
  page.className = 'opening';
  page.append(
    element('h1', texts['conformance.title']),
    ...(['intro', 'needs', 'privacy'] as const).map((part) => element('p', texts[`conformance.${part}`])),
    startButton,
    status,
    below,
    back,
  );
  root.replaceChildren(page);
};

const start = async (): Promise<void> => {
  await Office.onReady();
  const root = document.getElementById('root');
  if (root === null) throw new Error('The page has no element with id "root".');
  const isEnglish = chooseLanguage(Office.context.displayLanguage, location.search) === 'en';
  document.documentElement.lang = isEnglish ? 'en' : 'vi';
  draw(root, isEnglish ? enConformance : viConformance);
};

// Without office.js the page says so itself.
if ('Office' in globalThis) void start();
