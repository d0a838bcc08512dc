import { Link, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { selectPlace } from '../actions/selectPlace';
import type { CellPlace } from '../../workbook/parsed';
import { usePerformer } from '../state/PaneContext';

// In a line of small print a link is small print too.
const useStyles = makeStyles({ root: { fontSize: 'inherit', lineHeight: 'inherit' } });

interface Props {
  readonly place: CellPlace;
  readonly children: ReactNode;
  /** What the screen reader says where the text alone does not tell where it leads. */
  readonly label?: string;
}

/** Shows a cell of the workbook. */
export const PlaceLink = ({ place, children, label }: Props) => {
  const styles = useStyles();
  const { perform } = usePerformer();
  return (
    <Link
      as="button"
      inline
      className={styles.root}
      aria-label={label}
      onClick={() => void perform(selectPlace, place)}
    >
      {children}
    </Link>
  );
};
