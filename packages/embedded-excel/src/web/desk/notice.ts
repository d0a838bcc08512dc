export interface NoticeButton {
  readonly label: string;
  readonly press: () => void;
}

/** One message at a time, beside the buttons: what was done, what went wrong, or a question. */
export class Notice {
  readonly #place: HTMLElement;
  readonly #close: string;

  constructor(place: HTMLElement, close: string) {
    this.#place = place;
    this.#close = close;
    place.setAttribute('role', 'status');
  }

  get isShown(): boolean {
    return this.#place.childElementCount > 0;
  }

  /** @param buttons besides the one that closes the message; each of them closes it as well */
  show(text: string, buttons: readonly NoticeButton[] = []): void {
    const words = document.createElement('span');
    words.textContent = text;
    const all = buttons.length > 0 ? buttons : [{ label: this.#close, press: () => undefined }];
    this.#place.replaceChildren(
      words,
      ...all.map(({ label, press }) => {
        const button = document.createElement('button');
        button.type = 'button';
        button.textContent = label;
        button.addEventListener('click', () => {
          this.clear();
          press();
        });
        return button;
      }),
    );
  }

  clear(): void {
    this.#place.replaceChildren();
  }
}
