import { createContext, use, useState, type ReactNode } from 'react';
import type { Asked } from './DialogHost';
import { late } from './late';

const DialogHost = late(async () => (await import('./DialogHost')).DialogHost);
const Context = createContext<(asked: Asked) => void>(() => undefined);

/**
 * The one place where dialogs are, and it never goes. What asks for one may be gone before it has closed (an entry that
 * was accepted leaves the list), and Fluent would then never give the page behind it back to screen readers.
 */
export const DialogPlace = ({ children }: { readonly children: ReactNode }) => {
  const [asked, setAsked] = useState<Asked | null>(null);
  return (
    <Context value={setAsked}>
      {children}
      {asked !== null && <DialogHost asked={asked} />}
    </Context>
  );
};

/** Opens a dialog. */
export const useDialogPlace = (): ((asked: Asked) => void) => use(Context);
