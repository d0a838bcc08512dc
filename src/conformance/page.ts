/** The page's elements: few, and plain. */
export const element = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag, text = ''): HTMLElementTagNameMap[Tag] => {
  const made = document.createElement(tag);
  if (text !== '') made.textContent = text;
  return made;
};

export const button = (text: string, act: () => void): HTMLButtonElement => {
  const made = element('button', text);
  made.type = 'button';
  made.addEventListener('click', act);
  return made;
};

/** A place whose words screen readers say when they change. */
export const spoken = (): HTMLElement => {
  const made = element('p');
  made.setAttribute('role', 'status');
  return made;
};

/** Offers a text as a file; some panes let none out, hence the other ways beside it. */
export const saveText = (name: string, text: string): void => {
  const link = element('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
};

/** False where the browser refuses; frames often do. */
export const copyText = async (box: HTMLTextAreaElement): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(box.value);
    return true;
  } catch {
    box.select();
    return false;
  }
};
