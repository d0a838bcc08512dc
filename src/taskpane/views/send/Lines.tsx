import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  line: { marginBottom: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
});

/** What is to be known, a line each. */
export const Lines = ({ lines }: { readonly lines: readonly string[] }) => {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {lines.map((line) => (
        <li key={line} className={styles.line}>
          {line}
        </li>
      ))}
    </ul>
  );
};
