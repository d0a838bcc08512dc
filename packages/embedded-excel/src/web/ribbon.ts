import type { RibbonButton, RibbonGroup } from './manifest';

/** Draws the groups of buttons; `press` does what a button stands for. */
export function drawRibbon(
  strip: HTMLElement,
  groups: readonly RibbonGroup[],
  press: (button: RibbonButton) => void,
): void {
  strip.replaceChildren(...groups.map((group) => drawGroup(group, press)));
}

function drawGroup(group: RibbonGroup, press: (button: RibbonButton) => void): HTMLElement {
  const element = document.createElement('div');
  element.className = 'group';
  element.setAttribute('role', 'toolbar');
  element.setAttribute('aria-label', group.label);
  const buttons = document.createElement('div');
  buttons.className = 'buttons';
  buttons.append(...group.buttons.map((button) => drawButton(button, press)));
  const caption = document.createElement('div');
  caption.className = 'caption';
  caption.textContent = group.label;
  element.append(buttons, caption);
  return element;
}

function drawButton(button: RibbonButton, press: (button: RibbonButton) => void): HTMLElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.id = `ribbon-${button.id}`;
  element.title = button.tip;
  if (button.icon !== null) {
    const image = document.createElement('img');
    image.src = button.icon;
    image.alt = '';
    element.append(image);
  }
  element.append(button.label);
  const pressed = button.action.kind === 'page' ? button.action.pressed : undefined;
  const draw = () => pressed && element.setAttribute('aria-pressed', String(pressed()));
  draw();
  element.addEventListener('click', () => {
    press(button);
    draw();
  });
  return element;
}
