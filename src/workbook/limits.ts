/** Excel's own limits: a file over them is "repaired" when opened, so the model never goes past them. */
export const MAX_TEXT = 32_767;
export const MAX_ROW_HEIGHT = 409;
/** Points: 255 digits of Times New Roman 12. */
export const MAX_COLUMN_WIDTH = 1530;
export const MAX_SHEET_NAME = 31;
export const MAX_PROMPT_TITLE = 32;
export const MAX_PROMPT_TEXT = 255;
