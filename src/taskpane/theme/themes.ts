import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from '@fluentui/react-components';

/** Excel's green from nearly black to nearly white; 80 is the green of Excel's title bar. */
const excelGreen: BrandVariants = {
  10: '#02060A',
  20: '#05190E',
  30: '#082818',
  40: '#0A3520',
  50: '#0B4328',
  60: '#0C5130',
  70: '#0E6039',
  80: '#107C41',
  90: '#2B8A53',
  100: '#439765',
  110: '#5AA578',
  120: '#71B28B',
  130: '#88C09F',
  140: '#A0CEB3',
  150: '#B8DCC7',
  160: '#D1EADC',
};

const dark = createDarkTheme(excelGreen);

/** Contrast themes of Windows need no theme of their own: Fluent follows `forced-colors`, and so do our bars. */
export const lightTheme: Theme = createLightTheme(excelGreen);
export const darkTheme: Theme = {
  ...dark,
  // The defaults stand too dark on the grey of a dark pane.
  colorBrandForeground1: excelGreen[120],
  colorBrandForeground2: excelGreen[130],
  colorBrandForegroundLink: excelGreen[130],
  colorBrandForegroundLinkHover: excelGreen[140],
  colorBrandForegroundLinkPressed: excelGreen[120],
  colorNeutralForeground2BrandHover: excelGreen[120],
  colorNeutralForeground2BrandPressed: excelGreen[120],
  colorNeutralForeground2BrandSelected: excelGreen[120],
  colorCompoundBrandForeground1: excelGreen[120],
  colorCompoundBrandStroke: excelGreen[110],
};
