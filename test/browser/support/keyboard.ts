import type { Frame, Page } from 'playwright-core';

interface Sight {
  readonly lost: boolean;
  readonly outOfSight: boolean;
  readonly unmarked: boolean;
}

/** Runs in the page: is it seen what has the focus? */
const sightOfFocus = (): Sight => {
  const element = document.activeElement;
  if (element === null || element === document.body) return { lost: true, outOfSight: false, unmarked: false };
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const x = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2;
  const y = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
  const there = document.elementFromPoint(x, y);
  // Fluent draws a box of its own over its fields and round its buttons, and two lines under a link.
  const parts = [element, element.parentElement].filter((one) => one !== null);
  const marked = parts.some((part) =>
    [undefined, '::before', '::after'].some((pseudo) => {
      const { outlineStyle, outlineWidth, boxShadow, borderBottomWidth, transform, textDecorationStyle } =
        getComputedStyle(part, pseudo);
      const isUnderlined =
        pseudo === '::after' && borderBottomWidth !== '0px' && transform === 'matrix(1, 0, 0, 1, 0, 0)';
      return (
        (outlineStyle !== 'none' && outlineWidth !== '0px') ||
        boxShadow !== 'none' ||
        isUnderlined ||
        textDecorationStyle === 'double'
      );
    }),
  );
  const isThere = there !== null && (element.contains(there) || there.contains(element));
  return { lost: false, outOfSight: !isThere, unmarked: !marked };
};

const isWrong = ({ lost, outOfSight, unmarked }: Sight): boolean => lost || outOfSight || unmarked;

/** Works a page by keys alone, and wants to see where it is after each of them. */
export class Keyboard {
  readonly problems: string[] = [];

  /** `pane`: the frame that holds the pane, where that is not the page itself. */
  constructor(
    private readonly page: Page,
    private readonly pane: Frame = page.mainFrame(),
  ) {}

  /** 'button "Kiểm tra"', as a screen reader has it. */
  async place(): Promise<string> {
    const focused = this.pane.locator(':focus');
    if ((await focused.count()) === 0) return 'nothing';
    return /\w+ "[^"]*"/.exec(await focused.ariaSnapshot({ timeout: 2000 }))?.[0] ?? 'something without a name';
  }

  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key);
    await this.look(key);
  }

  type(text: string): Promise<void> {
    return this.page.keyboard.type(text);
  }

  /** Goes on by one key until it is there. */
  async reach(place: RegExp, key = 'Tab', most = 40): Promise<void> {
    const passed: string[] = [];
    for (let presses = 0; presses < most; presses += 1) {
      await this.press(key);
      const here = await this.place();
      if (place.test(here)) return;
      passed.push(here);
    }
    throw new Error(`${place.source} was not reached by ${key}: ${passed.join(', ')}`);
  }

  /** The focus is there, or comes there in a moment: what an action leads to takes its time. */
  async arrives(place: RegExp): Promise<void> {
    for (let round = 0; round < 100; round += 1) {
      if (place.test(await this.place())) break;
      await this.page.waitForTimeout(50);
    }
    await this.look(`waiting for ${place.source}`);
    const here = await this.place();
    if (!place.test(here)) throw new Error(`The focus is on ${here}, not on ${place.source}.`);
  }

  /** What is wrong now with where the focus is. */
  private async look(after: string): Promise<void> {
    let sight = await this.pane.evaluate(sightOfFocus);
    // A dialog may be on its way in or out, and what gets the focus on its way to it.
    for (let round = 0; isWrong(sight) && round < 20; round += 1) {
      await this.page.waitForTimeout(25);
      sight = await this.pane.evaluate(sightOfFocus);
    }
    const { lost, outOfSight, unmarked } = sight;
    if (lost) this.problems.push(`after ${after} the focus was lost`);
    else if (outOfSight || unmarked)
      this.problems.push(`after ${after}, ${await this.place()}: ${outOfSight ? 'out of sight' : 'not marked'}`);
  }
}
