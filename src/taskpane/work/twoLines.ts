/** Cuts a text after its second line, with an ellipsis: what every browser of today still knows only by these old names. */
export const twoLines = {
  display: '-webkit-box',
  WebkitBoxOrient: 'vertical',
  WebkitLineClamp: 2,
  overflow: 'hidden',
} as const;
