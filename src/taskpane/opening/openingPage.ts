/** What stands in the pane's place until the pane does. Plain elements: nothing but this script is there yet. */
import { fill } from '../../i18n/fill';
import type { viOpening } from '../../i18n/vi/opening';

export type OpeningTexts = Readonly<Record<keyof typeof viOpening, string>>;
export type Trouble = 'office' | 'slow' | 'own';

export interface TroubleValues {
  /** Whose answer is missing. */
  readonly host: string;
  readonly seconds: string;
}

const paragraph = (text: string): HTMLElement => {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
};

/** Marks what is not yet the pane: React empties its root when it draws. */
const waiting = (): HTMLElement => {
  const element = document.createElement('div');
  element.className = 'opening';
  element.dataset['opening'] = '';
  return element;
};

export const waitPage = (texts: OpeningTexts): HTMLElement => {
  const page = waiting();
  page.append(paragraph(texts['opening.wait']));
  return page;
};

/** What happened, why, what to do, and a button that does it. `note` tells what became of trying again. */
export const troublePage = (
  texts: OpeningTexts,
  { trouble, values, note, onRetry }: { trouble: Trouble; values: TroubleValues; note: string; onRetry: () => void },
): HTMLElement => {
  const page = waiting();
  const title = document.createElement('h1');
  title.textContent = texts['opening.title'];
  const reason = document.createElement('div');
  reason.setAttribute('role', 'alert');
  const lines = (['what', 'why', 'todo'] as const).map((part) => texts[`opening.${trouble}.${part}`]);
  reason.append(...lines.map((line) => paragraph(fill(line, { ...values }))));
  const retry = document.createElement('button');
  retry.type = 'button';
  retry.textContent = texts['opening.retry'];
  retry.addEventListener('click', onRetry);
  const status = paragraph(note);
  status.setAttribute('role', 'status');
  page.append(title, reason, retry, status, paragraph(texts['opening.safe']));
  return page;
};

const root = (): HTMLElement | null => document.getElementById('root');

export const isOpen = (): boolean => {
  const place = root();
  return place !== null && place.childElementCount > 0 && place.querySelector('[data-opening]') === null;
};

export const place = (page: HTMLElement): void => root()?.replaceChildren(page);
