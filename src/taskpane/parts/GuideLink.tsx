import { Link } from '@fluentui/react-components';
import { useText } from '../text/TextContext';

/** Where the guide lies beside the add-in, by the language of its pages. */
const PAGES = { 'vi-VN': 'help/huong-dan.html', 'en-US': 'help/guide.html' } as const;

export const GuideLink = () => {
  const t = useText();
  return (
    <Link href={PAGES[t.locale]} target="_blank" rel="noreferrer">
      {t('more.guide')}
    </Link>
  );
};
