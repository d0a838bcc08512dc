import type { RibbonButton, RibbonGroup } from '../manifest';
import type { Desk } from './desk';
import { droppedFile, pickFile } from './fileDoor';
import { answer } from './keptCopy';

async function openPicked(desk: Desk): Promise<void> {
  const file = await pickFile();
  if (file) await desk.open(file);
}

/** The buttons of the page's own files. */
export function deskGroup(desk: Desk): RibbonGroup {
  const { texts } = desk;
  const button = (id: string, label: string, tip: string, act: () => void, pressed?: () => boolean): RibbonButton => ({
    id: `desk-${id}`,
    label,
    tip,
    icon: null,
    action: { kind: 'page', act, ...(pressed === undefined ? {} : { pressed }) },
  });
  return {
    label: texts.group,
    buttons: [
      button('open', texts.open, texts.openTip, () => void openPicked(desk)),
      button('save', texts.save, texts.saveTip, () => void desk.save(false)),
      button('save-as', texts.saveAs, texts.saveAsTip, () => void desk.save(true)),
      button('blank', texts.blank, texts.blankTip, () => desk.blank()),
      button(
        'keep',
        texts.keeping,
        texts.keepingTip,
        () => void desk.setKeeping(answer() !== true),
        () => answer() === true,
      ),
      button('about', texts.about, texts.whatItIs, () => alert(texts.whatItIs)),
    ],
  };
}

/** Ctrl+S and Ctrl+O, wherever the focus is; a file dropped on the page; a warning before work is lost. */
export function listenForFiles(desk: Desk, pane: HTMLIFrameElement): void {
  const onKey = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key !== 's' && key !== 'o') return;
    event.preventDefault();
    event.stopPropagation();
    if (key === 's') void desk.save(event.shiftKey);
    else void openPicked(desk);
  };
  addEventListener('keydown', onKey, { capture: true });
  pane.addEventListener('load', () => pane.contentWindow?.addEventListener('keydown', onKey, { capture: true }));
  addEventListener('dragover', (event) => event.preventDefault(), { capture: true });
  addEventListener(
    'drop',
    (event) => {
      event.preventDefault();
      event.stopPropagation();
      if (event.dataTransfer) void droppedFile(event.dataTransfer).then((file) => file && desk.open(file));
    },
    { capture: true },
  );
  addEventListener('beforeunload', (event) => {
    if (desk.isAtRisk) event.preventDefault();
  });
}
