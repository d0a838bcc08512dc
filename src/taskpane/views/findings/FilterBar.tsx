import { Select } from '@fluentui/react-components';
import type { CheckReport, Severity } from '../../../check/report';
import { useText } from '../../text/TextContext';
import { useFindingsStyles } from './findingsStyles';
import { sheetsWithFindings, type Filter } from './shownFindings';

const ALL = '';

interface Props {
  readonly report: CheckReport;
  readonly severities: readonly Severity[];
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
}

/** Which sheet, how grave: of a long list only a part is looked at. */
export const FilterBar = ({ report, severities, filter, onChange }: Props) => {
  const t = useText();
  const styles = useFindingsStyles();
  const sheets = sheetsWithFindings(report);
  return (
    <div className={styles.filters}>
      <Select
        size="small"
        aria-label={t('findings.bySheet')}
        value={filter.sheet ?? ALL}
        onChange={(_, { value }) => onChange({ ...filter, sheet: value === ALL ? null : value })}
      >
        <option value={ALL}>{t('findings.allSheets')}</option>
        {sheets.map((sheet) => (
          <option key={sheet}>{sheet}</option>
        ))}
      </Select>
      <Select
        size="small"
        aria-label={t('findings.bySeverity')}
        value={filter.severity ?? ALL}
        onChange={(_, { value }) =>
          onChange({ ...filter, severity: severities.find((severity) => severity === value) ?? null })
        }
      >
        <option value={ALL}>{t('findings.allSeverities')}</option>
        {severities.map((severity) => (
          <option key={severity} value={severity}>
            {t(`severity.${severity}`)}
          </option>
        ))}
      </Select>
    </div>
  );
};
