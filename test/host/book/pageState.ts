/** Page set-up of a sheet. Lengths are points. */
import type { Box } from './box';

export interface HeaderFooterState {
  leftHeader: string;
  centerHeader: string;
  rightHeader: string;
  leftFooter: string;
  centerFooter: string;
  rightFooter: string;
}

export const pageKinds = ['defaultForAllPages', 'firstPage', 'evenPages', 'oddPages'] as const;
export type PageKind = (typeof pageKinds)[number];

export interface PageState {
  orientation: string;
  paperSize: string | number | null;
  centerHorizontally: boolean;
  centerVertically: boolean;
  blackAndWhite: boolean;
  draftMode: boolean;
  printGridlines: boolean;
  printHeadings: boolean;
  printOrder: string;
  printErrors: string;
  printComments: string;
  firstPageNumber: number | '';
  zoom: Readonly<Record<string, number>>;
  leftMargin: number;
  rightMargin: number;
  topMargin: number;
  bottomMargin: number;
  headerMargin: number;
  footerMargin: number;
  printArea: readonly Box[];
  titleRows: Box | null;
  titleColumns: Box | null;
  headersFooters: { state: string; useSheetMargins: boolean; useSheetScale: boolean } & Record<
    PageKind,
    HeaderFooterState
  >;
}

const blank = (): HeaderFooterState => ({
  leftHeader: '',
  centerHeader: '',
  rightHeader: '',
  leftFooter: '',
  centerFooter: '',
  rightFooter: '',
});

export const defaultPage = (): PageState => ({
  orientation: 'Portrait',
  paperSize: 'Letter',
  centerHorizontally: false,
  centerVertically: false,
  blackAndWhite: false,
  draftMode: false,
  printGridlines: false,
  printHeadings: false,
  printOrder: 'DownThenOver',
  printErrors: 'AsDisplayed',
  printComments: 'NoComments',
  firstPageNumber: '',
  zoom: { scale: 100 },
  leftMargin: 50.4,
  rightMargin: 50.4,
  topMargin: 54,
  bottomMargin: 54,
  headerMargin: 21.6,
  footerMargin: 21.6,
  printArea: [],
  titleRows: null,
  titleColumns: null,
  headersFooters: {
    state: 'Default',
    useSheetMargins: true,
    useSheetScale: true,
    defaultForAllPages: blank(),
    firstPage: blank(),
    evenPages: blank(),
    oddPages: blank(),
  },
});
