import { mergeClasses } from '@fluentui/react-components';
import { ArrowRight16Regular } from '@fluentui/react-icons/svg/arrow-right';
import { useId } from 'react';
import type { FindingGroup, Occurrence } from '../../../check/report';
import { selectPlace } from '../../actions/selectPlace';
import { LongList } from '../../parts/LongList';
import { usePaneState, usePerformer } from '../../state/PaneContext';
import { isSamePlace, placeText } from '../../text/placeText';
import { useText } from '../../text/TextContext';
import { useFindingTexts } from '../../text/useFindingTexts';
import { FixOneButton } from './FixButtons';
import { useFindingsStyles } from './findingsStyles';
import { useRovingRow } from './useRovingRow';

/** Of a row with two lines of text, as most are in a pane of usual width: rows as estimated cost nothing to measure. */
const ROW_HEIGHT = 60;

interface RowProps {
  readonly id: string;
  readonly occurrence: Occurrence;
  readonly what: string;
  readonly reachable: boolean;
  readonly mendable: boolean;
  readonly onChosen: () => void;
}

const Row = ({ id, occurrence, what, reachable, mendable, onChosen }: RowProps) => {
  const t = useText();
  const styles = useFindingsStyles();
  const { perform } = usePerformer();
  const visited = usePaneState((state) => state.visited);
  const [place] = occurrence.cells;
  if (place === undefined) return <p className={styles.what}>{what}</p>;
  const here = isSamePlace(place, visited);
  return (
    <div className={styles.row}>
      <button
        type="button"
        id={id}
        className={mergeClasses(styles.place, here && styles.visited)}
        tabIndex={reachable ? 0 : -1}
        aria-current={here ? 'location' : undefined}
        onClick={() => {
          onChosen();
          void perform(selectPlace, place);
        }}
      >
        <span className={styles.address}>
          <span>
            <span className={styles.unseen}>{t('action.selectPlace')} </span>
            {placeText(place)}
          </span>
          <ArrowRight16Regular aria-hidden />
        </span>{' '}
        <span className={styles.what}>{what}</span>
      </button>
      {mendable && occurrence.fix !== undefined && <FixOneButton fix={occurrence.fix} reachable={reachable} />}
    </div>
  );
};

interface Props {
  readonly group: FindingGroup;
  readonly title: string;
  /** Does a row with a safe fix offer it? */
  readonly mendable: boolean;
  /** Which row the user went to last. */
  readonly onChosen: (index: number) => void;
}

/** All places of one finding; stays smooth with a hundred thousand of them. */
export const OccurrenceList = ({ group, title, mendable, onChosen }: Props) => {
  const t = useText();
  const listId = useId();
  const { messageOf } = useFindingTexts();
  const { occurrences, ruleId } = group;
  const { active, setActive, rowId, onKeyDown } = useRovingRow(listId, occurrences.length);
  return (
    <LongList
      count={occurrences.length}
      label={t('findings.listLabel', { title })}
      estimatedHeight={ROW_HEIGHT}
      shown={active}
      focusable={false}
      onKeyDown={onKeyDown}
      renderRow={(index) => {
        const occurrence = occurrences[index];
        return occurrence === undefined ? null : (
          <Row
            id={rowId(index)}
            occurrence={occurrence}
            what={messageOf(ruleId, occurrence).what}
            reachable={index === active}
            mendable={mendable}
            onChosen={() => {
              setActive(index);
              onChosen(index);
            }}
          />
        );
      }}
    />
  );
};
