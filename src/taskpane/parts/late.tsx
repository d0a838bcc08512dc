import { useEffect, useState, type ComponentType } from 'react';

interface Arrived<Props> {
  readonly View: ComponentType<Props>;
}

/**
 * A view that comes in a chunk of its own. Not React's `lazy`: that holds back what was waited for by a third of a
 * second, and remembers for good that a chunk could not be fetched, so that trying again would be in vain.
 */
export const late = <Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> => {
  const known: { arrived: Arrived<Props> | null } = { arrived: null };
  const Late = (props: Props) => {
    const [arrived, setArrived] = useState(known.arrived);
    const [failure, setFailure] = useState<Error | null>(null);
    useEffect(() => {
      if (arrived !== null) return;
      let wanted = true;
      const show = (View: ComponentType<Props>): void => {
        known.arrived = { View };
        if (wanted) setArrived(known.arrived);
      };
      load().then(show, (error: unknown) => {
        if (wanted) setFailure(error instanceof Error ? error : new Error(String(error)));
      });
      return () => {
        wanted = false;
      };
    }, [arrived]);
    if (failure !== null) throw failure;
    return arrived === null ? null : <arrived.View {...props} />;
  };
  return Late;
};
