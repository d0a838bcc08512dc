import { Link } from '@fluentui/react-components';
import { useCapabilities } from '../state/PaneContext';
import { useText } from '../text/TextContext';

/** The way to the page that compares Excel with what is expected of it; nothing where nobody asked for it. */
export const ConformanceLink = () => {
  const t = useText();
  const { conformance } = useCapabilities();
  return conformance ? <Link href={`conformance.html${location.search}`}>{t('more.conformance')}</Link> : null;
};
