const NARROWEST = 280;
const WIDEST = 640;
const STEP = 10;

/** Lets the pane be made wider or narrower, by pointer and by arrow keys. */
export function enableSplitter(splitter: HTMLElement, side: HTMLElement): void {
  const setWidth = (width: number) => {
    const fitting = Math.round(Math.min(WIDEST, Math.max(NARROWEST, width)));
    side.style.width = `${fitting}px`;
    splitter.setAttribute('aria-valuenow', String(fitting));
    dispatchEvent(new Event('resize'));
  };
  splitter.setAttribute('aria-valuemin', String(NARROWEST));
  splitter.setAttribute('aria-valuemax', String(WIDEST));
  splitter.setAttribute('aria-valuenow', String(side.offsetWidth));
  splitter.addEventListener('pointerdown', (event) => {
    splitter.setPointerCapture(event.pointerId);
    document.body.classList.add('dragging');
  });
  splitter.addEventListener('pointermove', (event) => {
    if (splitter.hasPointerCapture(event.pointerId)) setWidth(innerWidth - event.clientX);
  });
  splitter.addEventListener('pointerup', (event) => {
    splitter.releasePointerCapture(event.pointerId);
    document.body.classList.remove('dragging');
  });
  splitter.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowLeft') setWidth(side.offsetWidth + STEP);
    if (event.key === 'ArrowRight') setWidth(side.offsetWidth - STEP);
  });
}
